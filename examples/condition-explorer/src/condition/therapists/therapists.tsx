import { TherapistPlacesDocument } from "@bodywork/client/documents";
import { useState } from "react";
import { client } from "../../data/client";
import { useAnswer } from "../../data/use-answer";
import { useWords } from "../../words/context";
import { type Place, placesOf } from "./place";
import { PlaceForm } from "./place-form";
import { TherapistResults } from "./therapist-results";

const USUAL_RADIUS_KM = 100;

/** Who treats the condition around a place that the reader chooses. Nothing is searched before they do. */
export const Therapists = ({ condition }: { readonly condition: string }) => {
  const { therapists: said, language } = useWords();
  const [place, setPlace] = useState<Place | null>(null);
  const [radiusKm, setRadiusKm] = useState(USUAL_RADIUS_KM);
  const { data } = useAnswer(`places ${language}`, (signal) =>
    client.query(TherapistPlacesDocument, { locale: language }, { signal }),
  );
  const locations = data?.therapistProfiles.nodes ?? [];
  return (
    <section className="therapists" aria-labelledby="therapists">
      <h2 id="therapists">{said.title}</h2>
      <p>{said.lead}</p>
      <PlaceForm
        places={placesOf(locations.map(({ location }) => location))}
        place={place}
        radiusKm={radiusKm}
        onPlace={setPlace}
        onRadius={setRadiusKm}
      />
      {place && (
        <TherapistResults
          condition={condition}
          place={place}
          radiusKm={radiusKm}
        />
      )}
    </section>
  );
};
