import type { TherapistEdge } from "../../data/types";
import { ShownIn, langOf } from "../../parts/in-language";
import { distance, languageName, listed } from "../../words";
import { useWords } from "../../words/context";
import { placeName } from "./place";

/** A profile: where, what they offer, and first of all whether they exist. */
export const TherapistCard = ({ edge }: { readonly edge: TherapistEdge }) => {
  const words = useWords();
  const { therapists: said } = words;
  const { node, distanceKm } = edge;
  const { location, techniques } = node;
  const lang = langOf(node, words);
  const address = node.bookingUrl ?? node.website;
  return (
    <li className="therapist">
      {node.sample && <p className="fictional">{said.fictional}</p>}
      <h3 lang={lang}>{node.name}</h3>
      <p lang={lang}>{node.headline}</p>
      <p>
        {placeName(location)}
        {distanceKm !== null && (
          <>
            {" · "}
            <strong>{said.away(distance(distanceKm, words))}</strong>
            {location.precision && `, ${said.fromCentre}`}
          </>
        )}
      </p>
      <p className="small">
        {techniques.nodes.length > 0 &&
          `${said.techniques(
            listed(
              techniques.nodes.map(({ name }) => name),
              words,
            ),
          )} `}
        {said.speaks(
          listed(
            node.languages.map((tag) => languageName(tag, words)),
            words,
          ),
        )}{" "}
        {node.acceptsNewClients ? said.acceptsNewClients : said.noNewClients}
      </p>
      {address && !node.sample && (
        <p>
          <a href={address} rel="noreferrer">
            {said.website}
          </a>
        </p>
      )}
      <ShownIn entry={node} />
    </li>
  );
};
