import type { FeedDocument } from "strapi-plugin-bodywork/contracts";
import type { Dice } from "../../test-dice";

type Value = string | number;

const harvest = (
  name: string,
  value: unknown,
  found: Map<string, Set<Value>>,
): void => {
  if (typeof value === "string" || typeof value === "number") {
    const values = found.get(name);
    if (values) values.add(value);
    else found.set(name, new Set([value]));
  } else if (Array.isArray(value)) {
    for (const item of value as unknown[]) harvest(name, item, found);
  } else if (typeof value === "object" && value !== null) {
    for (const [part, nested] of Object.entries(value))
      harvest(part, nested, found);
  }
};

/** The values that stand in some documents, by the name of their field, so that what is asked for is often there. */
export class Values {
  readonly #byName = new Map<string, Set<Value>>();
  readonly #texts: readonly string[];

  constructor(documents: readonly FeedDocument[]) {
    harvest("", documents, this.#byName);
    this.#texts = [...this.#byName.values()].flatMap((values) =>
      [...values].filter((value) => typeof value === "string"),
    );
  }

  /** A text that stands in a field of that name, or elsewhere, or nowhere. */
  text(dice: Dice, name: string): string {
    const own = this.#named(name).filter((value) => typeof value === "string");
    if (own.length > 0 && dice.chance(80)) return dice.oneOf(own);
    return dice.chance(80) ? dice.oneOf(this.#texts) : "nowhere";
  }

  /** A number that stands in a field of that name, or one near to it. */
  number(dice: Dice, name: string): number {
    const own = this.#named(name).filter((value) => typeof value === "number");
    const value = own.length > 0 ? dice.oneOf(own) : 1;
    return dice.chance(70) ? value : value + dice.between(-1, 1);
  }

  /** A piece of a text, in letters that look different. */
  piece(dice: Dice, name: string, fromStart: boolean): string {
    const text = this.text(dice, name);
    const start = fromStart ? 0 : dice.upTo(text.length);
    const piece = text.slice(start, start + dice.upTo(5));
    return dice.oneOf([
      piece,
      piece.toUpperCase(),
      piece.toLowerCase(),
      piece.normalize("NFD"),
      piece.normalize("NFD").replaceAll(/\p{M}/gu, ""),
    ]);
  }

  #named(name: string): readonly Value[] {
    return [...(this.#byName.get(name) ?? [])];
  }
}
