import type { Location } from "../../data/types";
import { placesOf } from "./place";

const location = (
  city: string,
  latitude: number | null,
  region: string | null = "US-GA",
): Location => ({
  __typename: "Location",
  city,
  region,
  country: "US",
  latitude,
  longitude: -84,
});

describe("the places to choose from", () => {
  it("are each there once, A to Z, with their region", () => {
    const places = placesOf([
      location("Savannah", 32),
      location("Athens", 34),
      location("Savannah", 32),
      location("Valencia", 39, null),
    ]);
    expect(places.map(({ name }) => name)).toEqual([
      "Athens, GA",
      "Savannah, GA",
      "Valencia",
    ]);
  });

  it("leave out what nobody can look around", () => {
    expect(placesOf([location("Nowhere", null)])).toEqual([]);
  });
});
