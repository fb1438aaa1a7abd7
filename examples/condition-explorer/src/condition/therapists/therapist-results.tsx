import { TherapistsNearDocument } from "@bodywork/client/documents";
import { client } from "../../data/client";
import { useAnswer } from "../../data/use-answer";
import { Problem } from "../../parts/problem";
import { Skeleton } from "../../parts/skeleton";
import { amount } from "../../words";
import { useWords } from "../../words/context";
import type { Place } from "./place";
import { TherapistCard } from "./therapist-card";

interface Props {
  readonly condition: string;
  readonly place: Place;
  readonly radiusKm: number;
}

/** Who was found, nearest first. */
export const TherapistResults = ({ condition, place, radiusKm }: Props) => {
  const words = useWords();
  const { therapists: said, language } = words;
  const { latitude, longitude } = place;
  const near = { latitude, longitude, radiusKm };
  const { data, error, isLoading, retry } = useAnswer(
    `therapists ${language} ${condition} ${JSON.stringify(near)}`,
    (signal) =>
      client.query(
        TherapistsNearDocument,
        { condition, near, locale: language },
        { signal },
      ),
  );
  if (error !== null) return <Problem error={error} retry={retry} />;
  if (!data) return <Skeleton cards={2} />;
  const { edges, totalCount } = data.therapistProfiles;
  return (
    <div aria-busy={isLoading}>
      <p role="status">
        {totalCount === 0 ? said.none : amount(totalCount, said.found, words)}
      </p>
      <ul className="therapist-cards" role="list">
        {edges.map((edge) => (
          <TherapistCard key={edge.node.id} edge={edge} />
        ))}
      </ul>
    </div>
  );
};
