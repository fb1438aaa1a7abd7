import fc from "fast-check";
import { InvalidArgument, InvalidCursor } from "./errors";
import { aDocument, contentOf, idsOf } from "./test-documents";
import type { ConnectionArgs, Connection } from "./types";

const therapist = (
  id: string,
  point: readonly [latitude: number, longitude: number] | null,
  technique: string | null = null,
) =>
  aDocument("therapist-profile", id, {
    fields: {
      location: {
        address: null,
        city: "Somewhere",
        region: null,
        country: "US",
        latitude: point && point[0],
        longitude: point && point[1],
        precision: null,
      },
    },
    links: { techniques: technique === null ? [] : [technique] },
  });

const ATLANTA = { latitude: 33.749, longitude: -84.388 };

const content = contentOf(
  aDocument("technique", "swedish"),
  therapist("marietta", [33.9526, -84.5499], "swedish"),
  therapist("atlanta", [33.7537, -84.3863], "swedish"),
  therapist("athens", [33.9519, -83.3576], "swedish"),
  therapist("decatur", [33.7748, -84.2963]),
  therapist("nowhere", null, "swedish"),
);

const near = (args: ConnectionArgs): Connection =>
  content.list("therapist-profile", args, "en");

describe("therapists near a place", () => {
  it("are listed nearest first, with their distance to the nearest 10 metres", () => {
    const found = near({ near: { ...ATLANTA, radiusKm: 50 } });
    expect(
      found.edges.map(({ node, distanceKm }) => [node.documentId, distanceKm]),
    ).toEqual([
      ["atlanta", 0.55],
      ["decatur", 8.95],
      ["marietta", 27.13],
    ]);
    expect(found.totalCount).toBe(3);
  });

  it("leave out who has no location, however far one looks", () => {
    expect(
      idsOf(near({ near: { ...ATLANTA, radiusKm: 20_015 } }).nodes),
    ).toEqual(["atlanta", "decatur", "marietta", "athens"]);
  });

  it("can be filtered, and put in another order", () => {
    const args = {
      near: { ...ATLANTA, radiusKm: 150 },
      filter: { techniques: { some: { slug: { eq: "swedish" } } } },
    };
    expect(idsOf(near(args).nodes)).toEqual(["atlanta", "marietta", "athens"]);
    const byName = near({ ...args, orderBy: ["NAME_ASC"] });
    expect(idsOf(byName.nodes)).toEqual(["athens", "atlanta", "marietta"]);
    expect(byName.edges[1]?.distanceKm).toBe(0.55);
  });

  it("are found among those of a technique, too", () => {
    const technique = content.bySlug("technique", "swedish", "en");
    if (!technique) throw new Error("There is no technique.");
    const found = content.relatedPage(technique, "therapistProfiles", {
      near: { ...ATLANTA, radiusKm: 30 },
    });
    expect(idsOf(found.nodes)).toEqual(["atlanta", "marietta"]);
    expect(found.edges[1]?.distanceKm).toBe(27.13);
  });

  it("are none where there is nobody at all", () => {
    const empty = contentOf().list(
      "therapist-profile",
      { near: { ...ATLANTA, radiusKm: 20_015 } },
      "en",
    );
    expect([empty.totalCount, empty.nodes]).toEqual([0, []]);
  });

  it("have no distance when no place is asked for", () => {
    expect(near({}).edges.map(({ distanceKm }) => distanceKm)).toEqual(
      Array(5).fill(null),
    );
  });

  it.each([
    [{ latitude: 90.1 }],
    [{ latitude: -91 }],
    [{ latitude: Number.NaN }],
    [{ longitude: 180.5 }],
    [{ longitude: -1e9 }],
    [{ radiusKm: 0 }],
    [{ radiusKm: -5 }],
    [{ radiusKm: 20_016 }],
  ])("cannot be asked for with %j", (wrong) => {
    expect(() =>
      near({ near: { ...ATLANTA, radiusKm: 50, ...wrong } }),
    ).toThrow(InvalidArgument);
  });

  it("refuse a cursor of another place", () => {
    const [edge] = near({ near: { ...ATLANTA, radiusKm: 50 } }).edges;
    expect(() =>
      near({
        near: { ...ATLANTA, latitude: 33.75, radiusKm: 50 },
        after: edge?.cursor,
      }),
    ).toThrow(InvalidCursor);
  });

  it("are, for any place and radius, those within it, page by page", () => {
    const point = fc.tuple(
      fc.double({ min: -90, max: 90, noNaN: true }),
      fc.double({ min: -180, max: 180, noNaN: true }),
    );
    const earthKm = 6371;
    const radians = (degrees: number): number => (degrees * Math.PI) / 180;
    /** The spherical law of cosines, for comparison. */
    const away = (a: readonly number[], b: readonly number[]): number => {
      const [lat, lng] = [radians(a[0] ?? 0), radians(a[1] ?? 0)];
      const [toLat, toLng] = [radians(b[0] ?? 0), radians(b[1] ?? 0)];
      const cosine =
        Math.sin(lat) * Math.sin(toLat) +
        Math.cos(lat) * Math.cos(toLat) * Math.cos(lng - toLng);
      return earthKm * Math.acos(Math.min(1, Math.max(-1, cosine)));
    };
    fc.assert(
      fc.property(
        fc.array(point, { maxLength: 30 }),
        point,
        fc.double({ min: 1, max: 20_015, noNaN: true }),
        (points, [latitude, longitude], radiusKm) => {
          const some = contentOf(
            ...points.map((each, at) => therapist(`t${at}`, each)),
          );
          const at = { near: { latitude, longitude, radiusKm } };
          const seen: string[] = [];
          let after: string | null = null;
          do {
            const page: Connection = some.list(
              "therapist-profile",
              { ...at, first: 3, after },
              "en",
            );
            seen.push(...idsOf(page.nodes));
            after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
          } while (after !== null);
          const distances = new Map(
            points.map((each, index) => [
              `t${index}`,
              away([latitude, longitude], each),
            ]),
          );
          const tolerance = 0.5;
          const within = (most: number): string[] =>
            [...distances].flatMap(([id, distance]) =>
              distance < most ? [id] : [],
            );
          const missing = within(radiusKm - tolerance).filter(
            (id) => !seen.includes(id),
          );
          const tooFar = seen.filter(
            (id) => !within(radiusKm + tolerance).includes(id),
          );
          expect({ missing, tooFar }).toEqual({ missing: [], tooFar: [] });
          const sorted = seen.map((id) => distances.get(id) ?? NaN);
          for (const [index, distance] of sorted.slice(1).entries())
            expect(distance).toBeGreaterThanOrEqual(
              (sorted[index] ?? NaN) - tolerance,
            );
        },
      ),
      { numRuns: 200 },
    );
  });
});
