import { queries, rows, sources } from "./support/comparison";
import { anchorOf } from "./support/markdown";

const NOT_FOUND = "not found in its documentation";

/** The one row that is about measurements, which were made of one system only. */
const MEASURED = "Response speed";

const numbers = (cell: string): readonly string[] =>
  [...cell.matchAll(/\[(\d+)\]/g)].map(([, number = ""]) => number);

/** The comparison with other systems, as a document; its queries are run with the starter content. */
describe("the comparison", () => {
  const compared = rows.filter(({ feature }) => feature !== MEASURED);
  const cells = compared.flatMap(({ feature, others }) =>
    others.map((cell) => [feature, cell] as const),
  );

  it("is about six others, row by row", () => {
    expect(rows.length).toBeGreaterThan(30);
    for (const { feature, others } of rows)
      expect([feature, others.length]).toEqual([feature, 6]);
  });

  it("says nothing of another system without a source", () => {
    for (const [feature, cell] of cells) {
      if (cell === NOT_FOUND) continue;
      expect([feature, cell]).toEqual([
        feature,
        expect.stringMatching(/^(yes|partly|no)(: [^[]+)?( \[\d+\])+$/),
      ]);
    }
  });

  it("has an address for every source, and no source that nothing rests on", () => {
    const inOrder = sources.listed.map((_, index) => String(index + 1));
    expect(sources.listed).toEqual(inOrder);
    expect(sources.defined).toEqual(inOrder);
    const used = new Set(cells.flatMap(([, cell]) => numbers(cell)));
    expect([...used].sort()).toEqual([...inOrder].sort());
  });

  it("leads from what Bodywork can do to the query that shows it, and to each query", () => {
    const linked = rows.flatMap(({ bodywork }) => {
      const [, anchor] = /^\[yes\]\(#([^)]+)\)/.exec(bodywork) ?? [];
      return anchor === undefined ? [] : [anchor];
    });
    expect(linked).toEqual([...queries.keys()].map(anchorOf));
  });
});
