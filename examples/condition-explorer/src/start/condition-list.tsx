import type { ConditionListQuery } from "@bodywork/client/documents";
import { type Address, hasFilters, toStart } from "../address/address";
import { Link } from "../address/link";
import { amount } from "../words";
import { useWords } from "../words/context";
import { ConditionCard } from "./condition-card";
import { StudiedWith } from "./studied-with";

interface Props {
  readonly conditions: ConditionListQuery["conditions"];
  readonly address: Address;
}

/** The conditions that match the filters, and how many they are. */
export const ConditionList = ({ conditions, address }: Props) => {
  const words = useWords();
  const { list, language } = words;
  const { nodes, totalCount } = conditions;
  return (
    <>
      {address.technique && (
        <StudiedWith slug={address.technique} address={address} />
      )}
      <div className="result-count">
        <p role="status">
          {totalCount === 0 ? list.none : amount(totalCount, list.shown, words)}
        </p>
        {hasFilters(address) && (
          <Link to={toStart(language)}>{list.clear}</Link>
        )}
      </div>
      <ul className="condition-cards" role="list">
        {nodes.map((condition) => (
          <ConditionCard key={condition.id} condition={condition} />
        ))}
      </ul>
      {nodes.length < totalCount && (
        <p>{list.more(String(nodes.length), String(totalCount))}</p>
      )}
    </>
  );
};
