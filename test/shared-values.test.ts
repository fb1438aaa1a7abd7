import fc from "fast-check";
import type { Cms } from "./support/cms";
import {
  aCondition,
  aSource,
  aTechnique,
  anIndication,
} from "./support/entries";
import {
  type Ground,
  LAW_MS,
  type World,
  groundOn,
  lawServers,
  tryLaw,
} from "./support/random-laws";

/*
 * The law: a value that is not in any language is the same in all languages, among the drafts and among what is published; texts stay
 * where they were written; and a draft that has something unpublished is the later one of the two, so that Strapi calls it modified.
 */

const LANGUAGES = ["en", "es", "de"] as const;
type Language = (typeof LANGUAGES)[number];

interface Text {
  draft: string | null;
  published: string | null;
}

interface Range {
  readonly min: number;
  readonly max: number;
}

/** What all languages share, and where it is stored. */
interface Kind {
  readonly type: "technique" | "indication";
  readonly shared: (value: number) => Readonly<Record<string, unknown>>;
  readonly text: (text: string) => Readonly<Record<string, unknown>>;
  readonly read: (row: Readonly<Record<string, unknown>>) => {
    readonly shared: unknown;
    readonly text: unknown;
  };
  readonly populate: object;
}

const range = (value: number): Range => ({ min: value, max: value + 10 });
const bare = (value: unknown): Range | null => {
  if (!value) return null;
  const { min, max } = value as Range;
  return { min, max };
};

const withoutGaps = (shared: unknown, before: unknown): unknown =>
  Object.fromEntries(
    Object.entries(shared as object).map(([name, value]) => [
      name,
      (value as unknown) ?? (before as Record<string, unknown>)[name],
    ]),
  );

const INTENTS = ["TREATMENT", "RELAXATION", "COMFORT"] as const;

const KINDS: readonly Kind[] = [
  {
    type: "technique",
    shared: (value) => ({
      intent: INTENTS[value % 3],
      sessionMinutes: value % 4 === 0 ? null : range(value),
    }),
    text: (name) => ({ name }),
    read: ({ intent, sessionMinutes, name }) => ({
      shared: { intent, sessionMinutes: bare(sessionMinutes) },
      text: name,
    }),
    populate: { sessionMinutes: true },
  },
  {
    // Of a dose, the numbers are shared and the words are not.
    type: "indication",
    shared: (value) => ({ certaintyBasis: "PROPOSED", ...numbers(value) }),
    text: (text) => ({ dose: { text } }),
    read: ({ dose }) => {
      const { text = null, minutes = null } = (dose ?? {}) as {
        text?: unknown;
        minutes?: unknown;
      };
      return { shared: bare(minutes), text };
    },
    populate: { dose: { populate: { minutes: true } } },
  },
];

const numbers = (value: number) => ({ dose: { minutes: range(value) } });

type Command =
  | { do: "share"; at: number; language: Language; value: number }
  | { do: "write"; at: number; language: Language; value: number }
  | {
      do: "publish" | "unpublish" | "discardDraft";
      at: number;
      language: Language;
    };

const at = fc.nat(KINDS.length - 1);
const language = fc.constantFrom(...LANGUAGES);
const value = fc.integer({ min: 1, max: 40 });
const command = fc.oneof<fc.Arbitrary<Command>[]>(
  fc.record({ do: fc.constant("share" as const), at, language, value }),
  fc.record({ do: fc.constant("write" as const), at, language, value }),
  fc.record({
    do: fc.constantFrom("publish" as const, "publish" as const),
    at,
    language,
  }),
  fc.record({
    do: fc.constantFrom("unpublish" as const, "discardDraft" as const),
    at,
    language,
  }),
);

class Document {
  readonly kind: Kind;
  readonly id: string;
  readonly texts: Record<Language, Text>;
  draft: unknown;
  published: unknown = null;

  constructor(kind: Kind, id: string, text: string, value: number) {
    this.kind = kind;
    this.id = id;
    this.draft = kind.read(kind.shared(value)).shared;
    this.texts = {
      en: { draft: text, published: null },
      es: { draft: null, published: null },
      de: { draft: null, published: null },
    };
  }
}

class TranslatedWorld implements World<Command> {
  readonly documents: Document[] = [];
  readonly #cms: Cms;
  readonly #run: number;

  constructor(cms: Cms, run: number) {
    this.#cms = cms;
    this.#run = run;
  }

  async create(): Promise<void> {
    const make = async (type: string, data: object): Promise<string> =>
      (
        await this.#cms.documents(type, "create", {
          data,
          status: type === "indication" ? "draft" : "published",
        })
      ).documentId;
    const slug = `shared-${this.#run}`;
    const [technique, source, condition, other] = [
      await make("technique", aTechnique({ slug: `${slug}-other` })),
      await make("source", aSource({ slug })),
      await make("condition", aCondition({ slug })),
      await this.#cms.documents("technique", "create", {
        data: { ...aTechnique({ slug, name: "0" }), ...KINDS[0]?.shared(1) },
      }),
    ];
    const indication = await make("indication", {
      ...anIndication({ slug, technique, condition, sources: [source] }),
      dose: { text: "0", minutes: range(1) },
    });
    const ids = [other.documentId, indication];
    KINDS.forEach((kind, index) =>
      this.documents.push(new Document(kind, ids[index] as string, "0", 1)),
    );
  }

  async check(): Promise<void> {
    for (const document of this.documents) await this.#check(document);
  }

  async carryOut(each: Command): Promise<void> {
    const document = this.documents[each.at] as Document;
    const { kind, id, texts } = document;
    const text = texts[each.language];
    const call = (
      action: "update" | "publish" | "unpublish" | "discardDraft",
      data?: object,
    ) =>
      this.#cms.documents(kind.type, action, {
        documentId: id,
        locale: each.language,
        ...(data && { data }),
      });
    switch (each.do) {
      case "share": {
        const data = kind.shared(each.value);
        // In a language that is not there yet, this begins a translation.
        const isBegun = text.draft === null;
        const words = text.draft ?? `${each.language} begun`;
        const dose =
          kind.type === "indication"
            ? { dose: { ...numbers(each.value).dose, text: words } }
            : {};
        await call("update", {
          ...data,
          ...this.#wordsOf(document, each.language, words),
          ...dose,
        });
        const shared = kind.read({ ...data, ...dose }).shared;
        // What a translation begins without, it takes from the original.
        document.draft = isBegun ? withoutGaps(shared, document.draft) : shared;
        text.draft = words;
        return;
      }
      case "write": {
        const words = `${each.language} ${each.value}`;
        await call("update", this.#wordsOf(document, each.language, words));
        text.draft = words;
        return;
      }
      case "publish":
        await call("publish");
        if (text.draft === null) return;
        text.published = text.draft;
        document.published = document.draft;
        return;
      case "unpublish":
        await call("unpublish");
        text.published = null;
        return;
      case "discardDraft":
        await call("discardDraft");
        if (text.draft === null) return;
        text.draft = text.published;
        document.draft = document.published;
    }
  }

  /** What every language needs besides. */
  #wordsOf({ kind }: Document, language: Language, words: string): object {
    const slug = `${kind.type}-${this.#run}-${language}`;
    return kind.type === "technique"
      ? { ...kind.text(words), slug, summary: "s", caution: "c" }
      : { ...kind.text(words), slug, note: anIndication()["note"] };
  }

  async #check({ kind, id, texts, draft, published }: Document) {
    const found: Record<string, unknown> = {};
    const expected: Record<string, unknown> = {};
    const saved = new Map<string, number>();
    for (const status of ["draft", "published"] as const)
      for (const locale of LANGUAGES) {
        const row = (await this.#cms.documents(kind.type, "findOne", {
          documentId: id,
          locale,
          status,
          populate: kind.populate,
        })) as Readonly<Record<string, unknown>> | null;
        const place = `${kind.type} ${locale} ${status}`;
        found[place] = row && kind.read(row);
        if (row)
          saved.set(
            `${locale} ${status}`,
            Date.parse(String(row["updatedAt"])),
          );
        const text = texts[locale][status];
        const shared = status === "draft" ? draft : published;
        expected[place] = text === null ? null : { shared, text };
      }
    expect(found).toEqual(expected);
    for (const locale of LANGUAGES) {
      const text = texts[locale];
      if (text.published === null) continue;
      const isModified =
        text.draft !== text.published ||
        JSON.stringify(draft) !== JSON.stringify(published);
      const [mine, theirs] = [`${locale} draft`, `${locale} published`].map(
        (place) => saved.get(place) ?? 0,
      ) as [number, number];
      if (isModified) expect([locale, mine > theirs]).toEqual([locale, true]);
    }
  }
}

describe.each(lawServers)("on $name, what all languages share", (server) => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await groundOn(server);
    for (const code of LANGUAGES)
      if (code !== "en")
        await ground.cms?.admin("POST", "/i18n/locales", {
          code,
          name: code,
          isDefault: false,
        });
  });
  afterAll(() => ground.stop());

  it(
    "has one value among the drafts and one among what is published",
    async () => {
      const holds = tryLaw(ground, {
        command,
        worldIn: (cms, run) => new TranslatedWorld(cms, run),
      });
      await expect(holds).resolves.toBeUndefined();
    },
    LAW_MS,
  );
});
