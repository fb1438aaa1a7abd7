import type { Location } from "../../data/types";

/** Somewhere to look around. */
export interface Place {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** `US-GA` in Atlanta is said as “GA”. */
const regionName = (region: string | null): string | null =>
  region?.split("-").at(-1) ?? null;

export const placeName = ({
  city,
  region,
}: Pick<Location, "city" | "region">): string =>
  [city, regionName(region)].filter(Boolean).join(", ");

/** The places in which there are therapists, each once, A to Z. */
export const placesOf = (locations: readonly Location[]): readonly Place[] => {
  const places = new Map<string, Place>();
  for (const location of locations) {
    const { latitude, longitude } = location;
    if (latitude === null || longitude === null) continue;
    const name = placeName(location);
    places.set(name, { name, latitude, longitude });
  }
  return [...places.values()].sort((a, b) => a.name.localeCompare(b.name));
};
