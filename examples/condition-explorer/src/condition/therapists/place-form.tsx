import { useId } from "react";
import { distance } from "../../words";
import { useWords } from "../../words/context";
import type { Place } from "./place";
import { usePosition } from "./use-position";

const RADII_KM = [25, 50, 100, 250, 500];

interface Props {
  readonly places: readonly Place[];
  readonly place: Place | null;
  readonly radiusKm: number;
  readonly onPlace: (place: Place | null) => void;
  readonly onRadius: (radiusKm: number) => void;
}

/** Where, and how far around: one of the places with therapists, or the reader's own position. */
export const PlaceForm = ({
  places,
  place,
  radiusKm,
  onPlace,
  onRadius,
}: Props) => {
  const words = useWords();
  const { therapists: said } = words;
  const id = useId();
  const { phase, locate } = usePosition((coordinates) =>
    onPlace({ name: said.myPosition, ...coordinates }),
  );
  const options =
    place && !places.some(({ name }) => name === place.name)
      ? [place, ...places]
      : places;
  return (
    <div className="place-form">
      <label>
        {said.place}
        <select
          value={place?.name ?? ""}
          onChange={({ target }) =>
            onPlace(options.find(({ name }) => name === target.value) ?? null)
          }
        >
          <option value="">{said.choosePlace}</option>
          {options.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label>
        {said.radius}
        <select
          value={radiusKm}
          onChange={({ target }) => onRadius(Number(target.value))}
        >
          {RADII_KM.map((radius) => (
            <option key={radius} value={radius}>
              {distance(radius, words)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={locate} aria-describedby={id}>
        {said.usePosition}
      </button>
      <p id={id} className="small" role="status">
        {phase === "locating" && said.locating}
        {phase === "denied" && said.denied}
        {phase === "failed" && said.noPosition}
      </p>
    </div>
  );
};
