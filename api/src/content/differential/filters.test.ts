import fc from "fast-check";
import type { ContentTypeName } from "strapi-plugin-bodywork/contracts";
import { type Dice, rolled } from "../../test-dice";
import { DIFFERENTIAL } from "../../test-environment";
import { InvalidArgument } from "../errors";
import { compare } from "./test-compare";
import { World } from "./test-lists";
import { type Input, asksForAnyOfNone } from "./test-oracle-filter";
import { RandomFilters } from "./test-random-filter";
import {
  type FilterField,
  filterFields,
  filterTypeOf,
  ordersOf,
} from "./test-sdl";
import { LOCALES, TODAY } from "./test-world";

/** So many are tried on the same documents. */
const FILTERS_PER_WORLD = 100;

/** How much the filters of a run have kept, to see that they were worth trying. */
const kept = { nothing: 0, some: 0, everything: 0, refused: 0 };

/** The fields of input types that were used. */
const used = new Set<string>();

const tryFilter = (
  dice: Dice,
  world: World,
  type: ContentTypeName,
  filter: Input,
): void => {
  const locale = dice.oneOf(LOCALES);
  const orderBy = dice.oneOf([null, dice.someOf(ordersOf(type), dice.upTo(2))]);
  const asked = { filter, orderBy };
  if (asksForAnyOfNone(filter)) {
    kept.refused += 1;
    expect(() => world.content.list(type, asked, locale)).toThrow(
      InvalidArgument,
    );
    return;
  }
  const list = world.list(type, locale, asked);
  const { length } = list.expected;
  if (length === 0) kept.nothing += 1;
  else if (length < world.count(type, locale)) kept.some += 1;
  else kept.everything += 1;
  compare(list, dice);
  const related = world.related(dice, type, locale, asked);
  if (related) compare(related, dice);
};

/** In every other filter, the next field in turn is used, so that none is left to chance. */
const tryWorld = (dice: Dice, number: number): void => {
  const world = new World(dice);
  const random = new RandomFilters(dice, world.values, used);
  for (let count = 0; count < FILTERS_PER_WORLD; count += 1) {
    const turn = (number * FILTERS_PER_WORLD + count) >> 1;
    const { type, field } = filterFields[
      turn % filterFields.length
    ] as FilterField;
    const filterType = filterTypeOf(type);
    const filter =
      count % 2 === 0 ? random.by(filterType, field) : random.any(filterType);
    tryFilter(dice, world, type, filter);
  }
};

beforeAll(() => {
  jest.useFakeTimers({ now: new Date(`${TODAY}T12:00:00Z`) });
});
afterAll(() => {
  jest.useRealTimers();
});

/**
 * Whatever a filter asks for, in whatever order and by pages of whatever size: the read model answers as somebody does who looks at
 * every document and goes by the rules.
 *
 * `DIFFERENTIAL_FILTERS=100000` tries more; `DIFFERENTIAL_SEED` repeats a run and looks for the simplest filter that fails.
 */
it("every filter keeps what it says", () => {
  const { filters, seed, isRepeated } = DIFFERENTIAL;
  const worlds = Math.ceil(filters / FILTERS_PER_WORLD);
  process.stdout.write(
    `${worlds * FILTERS_PER_WORLD} random filters, DIFFERENTIAL_SEED=${seed}\n`,
  );
  for (let number = 0; number < worlds; number += 1)
    fc.assert(
      rolled((dice) => tryWorld(dice, number)),
      { seed: seed + number, numRuns: 1, endOnFailure: !isRepeated },
    );
  process.stdout.write(
    `kept nothing: ${kept.nothing}, some: ${kept.some}, everything: ${kept.everything}; refused: ${kept.refused}; ` +
      `${used.size} fields of ${filterFields.length} filters of entries\n`,
  );
  const hadTheirTurn = filterFields.slice(0, (worlds * FILTERS_PER_WORLD) / 2);
  const unused = hadTheirTurn.filter(
    ({ type, field }) => !used.has(`${filterTypeOf(type).name}.${field.name}`),
  );
  expect(unused).toEqual([]);
  expect(kept.some).toBeGreaterThan(filters / 10);
}, 600_000);
