import { around, distance } from "geokdbush";
import KDBush from "kdbush";
import type { ContentTypeName } from "strapi-plugin-bodywork/contracts";
import { InvalidArgument } from "./errors";
import { type Order, orderBy } from "./order";
import type { Entry, Near } from "./types";

/** Half the way around the Earth; nothing is farther away. */
export const FARTHEST_KM = 20_015;

/** How far people go for a massage, generously. */
const USUAL_RADIUS_KM = 50;

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Null where it is not known, or may not be shown. */
const pointOf = (entry: Entry): Point | null => {
  const location = "location" in entry ? entry.location : null;
  return location?.latitude != null && location.longitude != null
    ? { latitude: location.latitude, longitude: location.longitude }
    : null;
};

const check = (name: string, value: number, farthest: number): void => {
  if (!(Math.abs(value) <= farthest))
    throw new InvalidArgument(
      `“${name}” must be between −${farthest} and ${farthest}.`,
    );
};

/** The entries of a type that have a location. */
export class Places {
  readonly #entries: readonly Entry[];
  readonly #index: KDBush | null;

  constructor(entries: Iterable<Entry>) {
    const points = [...entries].flatMap((entry) => {
      const point = pointOf(entry);
      return point ? [{ entry, point }] : [];
    });
    this.#entries = points.map(({ entry }) => entry);
    // It cannot be made for nothing.
    this.#index = points.length === 0 ? null : new KDBush(points.length);
    for (const { point } of points)
      this.#index?.add(point.longitude, point.latitude);
    this.#index?.finish();
  }

  within(surroundings: Surroundings): Entry[] {
    if (!this.#index) return [];
    const { latitude, longitude, radiusKm } = surroundings;
    // A little farther, for the index rounds otherwise than a distance does.
    const found = around(
      this.#index,
      longitude,
      latitude,
      undefined,
      radiusKm * (1 + 1e-9),
    );
    return found
      .map((at) => this.#entries[at] as Entry)
      .filter((entry) => surroundings.contains(entry));
  }
}

/** What lies around a place. */
export class Surroundings {
  readonly latitude: number;
  readonly longitude: number;
  readonly radiusKm: number;

  /** @throws InvalidArgument */
  constructor({ latitude, longitude, radiusKm }: Near) {
    this.latitude = latitude;
    this.longitude = longitude;
    this.radiusKm = radiusKm ?? USUAL_RADIUS_KM;
    check("latitude", latitude, 90);
    check("longitude", longitude, 180);
    if (!(this.radiusKm > 0 && this.radiusKm <= FARTHEST_KM))
      throw new InvalidArgument(
        `“radiusKm” must be more than 0, and at most ${FARTHEST_KM}.`,
      );
  }

  /** In kilometres, as the crow flies; null for what has no location. */
  distanceTo(entry: Entry): number | null {
    const point = pointOf(entry);
    const { latitude, longitude } = this;
    return (
      point && distance(longitude, latitude, point.longitude, point.latitude)
    );
  }

  /** To the nearest 10 metres: locations are seldom known any better. */
  distanceKm(entry: Entry): number | null {
    const kilometres = this.distanceTo(entry);
    return kilometres && Math.round(kilometres * 100) / 100;
  }

  contains(entry: Entry): boolean {
    const kilometres = this.distanceTo(entry);
    return kilometres !== null && kilometres <= this.radiusKm;
  }

  /** Nearest first. */
  order(type: ContentTypeName, locale: string): Order {
    const { latitude, longitude } = this;
    return orderBy(
      type,
      `from ${latitude} ${longitude}`,
      [
        {
          type: "number",
          keyOf: (entry) => this.distanceTo(entry),
          descending: false,
        },
      ],
      locale,
    );
  }
}
