import { type Address, isCategory } from "../address/address";
import { goTo } from "../address/use-address";
import type { Facet } from "../data/types";
import { useWords } from "../words/context";
import { FacetChoice } from "./facet-choice";

interface Props {
  readonly facets: readonly Facet[];
  readonly address: Address;
}

/** What the list can be narrowed by, with how many conditions there would be. Every choice stands in the address. */
export const Filters = ({ facets, address }: Props) => {
  const { list, category } = useWords();
  const valuesOf = (field: string) =>
    facets.find((facet) => facet.field === field)?.values ?? [];
  return (
    <details
      className="filters"
      // Open where there is room beside the list; on a phone it would push the list away.
      open={matchMedia("(min-width: 56rem)").matches}
    >
      <summary>{list.filters}</summary>
      <FacetChoice
        legend={list.category}
        values={valuesOf("category")}
        nameOf={({ value }) => (isCategory(value) ? category[value] : value)}
        chosen={address.categories}
        onChange={(categories) =>
          goTo({ ...address, categories: categories.filter(isCategory) })
        }
      />
      <FacetChoice
        legend={list.bodyRegions}
        values={valuesOf("bodyRegions")}
        nameOf={({ value, label }) => label ?? value}
        chosen={address.regions}
        onChange={(regions) => goTo({ ...address, regions })}
      />
    </details>
  );
};
