import type { Facet } from "../data/types";

type Value = Pick<Facet["values"][number], "value" | "label" | "count">;

interface Props {
  readonly legend: string;
  readonly values: readonly Value[];
  readonly nameOf: (value: Value) => string;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** What is chosen stays to be unchosen, also where the other filters leave none of it. */
const withChosen = (
  values: readonly Value[],
  chosen: readonly string[],
): readonly Value[] => [
  ...values,
  ...chosen
    .filter((value) => !values.some((each) => each.value === value))
    .map((value) => ({ value, label: null, count: 0 })),
];

/** One field to filter by: any of the values that are ticked. */
export const FacetChoice = ({
  legend,
  values,
  nameOf,
  chosen,
  onChange,
}: Props) => (
  <fieldset>
    <legend>{legend}</legend>
    {withChosen(values, chosen).map((value) => (
      <label key={value.value}>
        <input
          type="checkbox"
          checked={chosen.includes(value.value)}
          onChange={({ target }) =>
            onChange(
              target.checked
                ? [...chosen, value.value]
                : chosen.filter((other) => other !== value.value),
            )
          }
        />
        <span>{nameOf(value)}</span>
        <span className="count">{value.count}</span>
      </label>
    ))}
  </fieldset>
);
