import type { ContentTypeName } from "strapi-plugin-bodywork/contracts";
import type { Dice } from "../../test-dice";
import { documentsOf } from "../documents";
import { PublishedContent } from "../published-content";
import type { Connection, ConnectionArgs, Content, Entry } from "../types";
import { Oracle, type Served, everyRelation } from "./test-oracle";
import { matches } from "./test-oracle-filter";
import { sortedBy } from "./test-oracle-order";
import { Values } from "./test-values";
import { LOCALES, randomDocuments } from "./test-world";

export type Asked = Pick<ConnectionArgs, "filter" | "orderBy">;

export type PageOf = Pick<
  ConnectionArgs,
  "first" | "after" | "last" | "before"
>;

/** A list that the read model can be asked for, and the ids that have to be in it, in order. */
export interface List {
  /** What is asked for, for whoever has to read that it failed. */
  readonly said: Readonly<Record<string, unknown>>;
  readonly page: (page: PageOf) => Connection;
  readonly expected: readonly string[];
}

/** The same documents twice: in the read model, and as the oracle sees them. */
export class World {
  readonly content: Content;
  readonly values: Values;
  readonly #oracles: ReadonlyMap<string, Oracle>;

  constructor(dice: Dice) {
    const documents = randomDocuments(dice);
    this.values = new Values(documents);
    this.content = new PublishedContent({
      version: "1",
      locales: LOCALES,
      documents: documentsOf(documents),
    });
    this.#oracles = new Map(
      LOCALES.map((locale) => [locale, new Oracle(documents, locale, LOCALES)]),
    );
  }

  count(type: ContentTypeName, locale: string): number {
    return this.#oracle(locale).all(type).length;
  }

  /** All entries of a type. */
  list(type: ContentTypeName, locale: string, asked: Asked): List {
    return {
      said: { list: type, locale, ...asked },
      page: (page) => this.content.list(type, { ...asked, ...page }, locale),
      expected: this.#expected(
        type,
        this.#oracle(locale).all(type),
        asked,
        locale,
      ),
    };
  }

  /** What some entry is related to by a relation that leads to a type; null where there is no such entry. */
  related(
    dice: Dice,
    type: ContentTypeName,
    locale: string,
    asked: Asked,
  ): List | null {
    const oracle = this.#oracle(locale);
    const { owner, name } = dice.oneOf(
      everyRelation.filter(({ target }) => target === type),
    );
    const owners = oracle.all(owner);
    if (owners.length === 0) return null;
    const from = dice.oneOf(owners);
    const entry = this.content.byId(owner, from.id, locale);
    if (!entry) throw new Error(`${from.id} is not served in ${locale}.`);
    return {
      said: { relation: name, of: from.id, locale, ...asked },
      // The relation is one of the type's, but that is known at run time only.
      page: (page) =>
        this.content.relatedPage(
          entry as Entry<"technique">,
          name as "sources",
          { ...asked, ...page },
        ),
      expected: this.#expected(type, oracle.related(from, name), asked, locale),
    };
  }

  #oracle(locale: string): Oracle {
    const oracle = this.#oracles.get(locale);
    if (!oracle) throw new Error(`Nobody looks at ${locale}.`);
    return oracle;
  }

  #expected(
    type: ContentTypeName,
    entries: readonly Served[],
    { filter, orderBy }: Asked,
    locale: string,
  ): readonly string[] {
    const oracle = this.#oracle(locale);
    const kept = entries.filter((entry) =>
      matches(oracle, entry, filter ?? {}),
    );
    return sortedBy(kept, type, orderBy, oracle).map(({ id }) => id);
  }
}
