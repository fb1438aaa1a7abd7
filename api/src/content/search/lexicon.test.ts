import fc from "fast-check";
import { Lexicon } from "./lexicon";
import { Rewritten } from "./postings";

const lexiconOf = (words: readonly string[]): Lexicon =>
  new Lexicon().after(
    new Map(
      words.map((word) => {
        const change = new Rewritten();
        change.add(1, "text");
        return [word, change];
      }),
    ),
  );

/** How many letters lie between two words, as the textbook works it out: from all tables at once (optimal string alignment). */
const distanceOf = (a: string, b: string): number => {
  const known = new Map<string, number>();
  const at = (i: number, j: number): number => {
    const key = `${i} ${j}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    let distance: number;
    if (i === 0 || j === 0) distance = i + j;
    else {
      distance = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        distance = Math.min(distance, at(i - 2, j - 2) + 1);
    }
    known.set(key, distance);
    return distance;
  };
  return at(a.length, b.length);
};

const word = fc.stringMatching(/^[abc]{1,7}$/);
const words = fc.uniqueArray(word, { maxLength: 40 });

describe("a lexicon", () => {
  it("finds a word, and nothing for another", () => {
    const lexicon = lexiconOf(["massage", "back", "backs"]);
    expect(lexicon.find("back")?.word).toBe("back");
    expect(lexicon.find("bac")).toBeNull();
    expect(lexicon.find("zebra")).toBeNull();
  });

  it.each([
    ["sweedish", "swedish", 1, "a letter too many"],
    ["swdish", "swedish", 1, "a letter too few"],
    ["swedisch", "swedish", 1, "a letter too many in the middle"],
    ["swetish", "swedish", 1, "a wrong letter"],
    ["swedihs", "swedish", 1, "two letters exchanged"],
    ["sweedisch", "swedish", 2, "two slips"],
  ])("takes %s for %s, at %i: %s", (typed, meant, distance) => {
    const near = lexiconOf(["sports", "swede", "swedish", "swim"]).near(
      typed,
      2,
    );
    expect(near.map((each) => [each.term.word, each.distance])).toEqual([
      [meant, distance],
    ]);
  });

  it("finds all words that begin alike, for any words", () => {
    fc.assert(
      fc.property(words, word, (all, prefix) => {
        expect(
          lexiconOf(all)
            .continuing(prefix)
            .map((term) => term.word),
        ).toEqual(
          all
            .filter((each) => each.startsWith(prefix) && each !== prefix)
            .sort(),
        );
      }),
    );
  });

  it("finds all words that are near, for any words", () => {
    fc.assert(
      fc.property(words, word, fc.constantFrom(1, 2), (all, typed, most) => {
        expect(
          lexiconOf(all)
            .near(typed, most)
            .map(({ term, distance }) => [term.word, distance]),
        ).toEqual(
          [...all]
            .sort()
            .map((each) => [each, distanceOf(typed, each)] as const)
            .filter(([, distance]) => distance > 0 && distance <= most),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("forgets a word with its last entry", () => {
    const gone = new Rewritten();
    gone.remove(1);
    const lexicon = lexiconOf(["back", "neck"]);
    const next = lexicon.after(new Map([["back", gone]]));
    expect(next.find("back")).toBeNull();
    expect(next.find("neck")).not.toBeNull();
    expect(lexicon.find("back")).not.toBeNull();
  });
});
