import fc from "fast-check";
import {
  type Attributes,
  type ContentTypeName,
  type LinkAttribute,
  contentTypes,
} from "strapi-plugin-bodywork/contracts";
import { type Action, type Cms, CmsError, uid } from "./cms";
import {
  aCondition,
  aContraindication,
  aSource,
  aTechnique,
  anIndication,
} from "./entries";

/** The types that random writes are about: they link to each other in every way there is. */
export const WRITTEN_TYPES = [
  "technique",
  "condition",
  "source",
  "indication",
  "contraindication",
] as const satisfies readonly ContentTypeName[];

type WrittenType = (typeof WRITTEN_TYPES)[number];

const LOCALES = ["en", "es"] as const;

interface Relation {
  readonly owner: WrittenType;
  readonly name: string;
  readonly target: WrittenType;
  readonly link: LinkAttribute;
}

const isWritten = (type: string): type is WrittenType =>
  (WRITTEN_TYPES as readonly string[]).includes(type);

const RELATIONS: readonly Relation[] = WRITTEN_TYPES.flatMap((owner) =>
  Object.entries(contentTypes[owner].public as Attributes).flatMap(
    ([name, attribute]) =>
      attribute.kind === "link" && isWritten(attribute.to)
        ? [{ owner, name, target: attribute.to, link: attribute }]
        : [],
  ),
);

/** A valid entry; nothing else about it matters. */
const entry: Record<WrittenType, (slug: string, text: string) => object> = {
  technique: (slug, name) => aTechnique({ slug, name }),
  condition: (slug, name) => aCondition({ slug, name }),
  source: (slug, title) => aSource({ slug, title }),
  indication: (slug, scope) => anIndication({ slug, scope }),
  contraindication: (slug, name) => aContraindication({ slug, name }),
};

/** The attribute that a text goes to, and one whose value all languages share. */
const attributes: Record<
  WrittenType,
  {
    readonly text: string;
    readonly shared: string;
    readonly values: readonly unknown[];
  }
> = {
  technique: {
    text: "name",
    shared: "intent",
    values: ["TREATMENT", "COMFORT"],
  },
  condition: {
    text: "name",
    shared: "category",
    values: ["SLEEP", "PREGNANCY"],
  },
  source: { text: "title", shared: "retracted", values: [true, false] },
  indication: {
    text: "scope",
    shared: "certainty",
    values: ["LOW", "HIGH"],
  },
  contraindication: {
    text: "name",
    shared: "scope",
    values: ["LOCAL", "GENERAL"],
  },
};

type Step = readonly [WrittenType, Action, Record<string, unknown>];

/** Documents are named by a number, whichever of those that exist it falls on. */
interface Write {
  readonly type: WrittenType;
  readonly at: number;
  readonly others: readonly number[];
  readonly locale: "en" | "es";
  readonly everyLocale: boolean;
  readonly publish: boolean;
  readonly text: string;
  readonly choice: number;
  readonly how:
    | "create"
    | "update"
    | "share"
    | "translate"
    | "relate"
    | "publish"
    | "unpublish"
    | "discardDraft"
    | "delete"
    | "clone";
}

const FIRST = {
  locale: "en",
  everyLocale: false,
  publish: true,
  text: "First",
  choice: 0,
} as const;

export type Command =
  | { readonly kind: "nothing" }
  | { readonly kind: "write"; readonly write: Write }
  | {
      readonly kind: "transaction";
      readonly writes: readonly Write[];
      readonly rollBack: boolean;
    }
  | { readonly kind: "at once"; readonly writes: readonly Write[] }
  | { readonly kind: "past the document service"; readonly write: Write }
  | {
      readonly kind: "bulk";
      readonly type: WrittenType;
      readonly action: "bulkPublish" | "bulkUnpublish" | "bulkDelete";
      readonly at: readonly number[];
      readonly locales: readonly string[];
    };

const index = fc.nat({ max: 5 });
const type = fc.constantFrom(...WRITTEN_TYPES);

const how: fc.Arbitrary<Write["how"]> = fc.oneof(
  { weight: 6, arbitrary: fc.constant("create" as const) },
  { weight: 3, arbitrary: fc.constant("update" as const) },
  { weight: 2, arbitrary: fc.constant("share" as const) },
  { weight: 4, arbitrary: fc.constant("translate" as const) },
  { weight: 6, arbitrary: fc.constant("relate" as const) },
  { weight: 5, arbitrary: fc.constant("publish" as const) },
  { weight: 3, arbitrary: fc.constant("unpublish" as const) },
  { weight: 2, arbitrary: fc.constant("discardDraft" as const) },
  { weight: 2, arbitrary: fc.constant("delete" as const) },
  { weight: 2, arbitrary: fc.constant("clone" as const) },
);

const write: fc.Arbitrary<Write> = fc.record({
  how,
  type,
  at: index,
  others: fc.uniqueArray(index, { minLength: 1, maxLength: 3 }),
  locale: fc.constantFrom(...LOCALES),
  everyLocale: fc.boolean(),
  publish: fc.boolean(),
  text: fc.constantFrom("One", "Two", "Three", "Four"),
  choice: fc.nat({ max: 30 }),
});

const several = fc.array(write, { minLength: 2, maxLength: 4 });

export const command: fc.Arbitrary<Command> = fc.oneof(
  { withCrossShrink: true },
  // Never drawn; what a command becomes when a failing sequence is made smaller.
  { weight: 0, arbitrary: fc.constant({ kind: "nothing" as const }) },
  {
    weight: 12,
    arbitrary: fc.record({ kind: fc.constant("write" as const), write }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("transaction" as const),
      writes: several,
      rollBack: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("at once" as const),
      writes: several,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("past the document service" as const),
      write,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("bulk" as const),
      type,
      action: fc.constantFrom(
        "bulkPublish" as const,
        "bulkPublish" as const,
        "bulkUnpublish" as const,
        "bulkDelete" as const,
      ),
      at: fc.uniqueArray(index, { minLength: 1, maxLength: 4 }),
      locales: fc.subarray([...LOCALES], { minLength: 1 }),
    }),
  },
);

/** A row of a content table. */
export type StoredRow = Readonly<Record<string, unknown>> & {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string;
  readonly publishedAt: unknown;
};

/** The CMS under random writes, and what its tables hold. */
export class RandomWriter {
  readonly #cms: Cms;
  readonly #documents = new Map<WrittenType, readonly string[]>();
  readonly rows = new Map<WrittenType, readonly StoredRow[]>();
  /** How often each kind of command came about, and what was refused. */
  readonly outcomes = new Map<string, number>();

  constructor(cms: Cms) {
    this.#cms = cms;
  }

  /** Looks up which documents there are; new ones go to the end. */
  async look(): Promise<void> {
    for (const type of WRITTEN_TYPES) {
      const rows = (await this.#cms.rows(
        type,
        {},
      )) as unknown as readonly StoredRow[];
      const sorted = [...rows].sort((a, b) => a.id - b.id);
      const present = new Set(sorted.map(({ documentId }) => documentId));
      const known = this.#documents.get(type) ?? [];
      this.rows.set(type, sorted);
      this.#documents.set(type, [
        ...new Set([
          ...known.filter((documentId) => present.has(documentId)),
          ...present,
        ]),
      ]);
    }
  }

  /** Deletes everything, and publishes a few entries in both languages. */
  async restart(): Promise<void> {
    await this.#empty();
    for (const type of WRITTEN_TYPES) {
      for (const at of [0, 1]) {
        const write = { ...FIRST, type, at, others: [at] };
        await this.run({ kind: "write", write: { ...write, how: "create" } });
        await this.run({
          kind: "write",
          write: { ...write, how: "translate" },
        });
      }
    }
  }

  async #empty(): Promise<void> {
    await this.look();
    for (const [type, ids] of this.#documents)
      for (const documentId of ids)
        await this.#cms.documents(type, "delete", { documentId, locale: "*" });
    await this.look();
  }

  async run(command: Command): Promise<void> {
    const refused = await this.#attempt(command);
    const what = command.kind === "write" ? command.write.how : command.kind;
    this.#count(refused === null ? what : `${what}: ${refused}`);
    await this.look();
  }

  #count(outcome: string): void {
    this.outcomes.set(outcome, (this.outcomes.get(outcome) ?? 0) + 1);
  }

  /** Null, or the name of the refusal. */
  async #attempt(command: Command): Promise<string | null> {
    try {
      return await this.#execute(command);
    } catch (error) {
      return refusal(error);
    }
  }

  async #execute(command: Command): Promise<string | null> {
    switch (command.kind) {
      case "nothing":
        return null;
      case "write":
        for (const [type, action, params] of this.#steps(command.write))
          await this.#cms.documents(type, action, params);
        return null;
      case "transaction":
        await this.#cms.transaction(
          command.writes.flatMap((one) => this.#steps(one)),
          command.rollBack,
        );
        return null;
      case "at once": {
        const outcomes = await Promise.allSettled(
          command.writes
            .flatMap((one) => this.#steps(one))
            .map(([type, action, params]) =>
              this.#cms.documents(type, action, params),
            ),
        );
        const refusals = outcomes.flatMap((outcome) =>
          outcome.status === "rejected" ? [refusal(outcome.reason)] : [],
        );
        return refusals[0] ?? null;
      }
      case "past the document service": {
        const { type, at, text, locale } = command.write;
        const documentId = this.#document(type, at);
        if (documentId === null) return null;
        await this.#cms.write(
          type,
          { documentId, locale },
          { [attributes[type].text]: text },
        );
        await this.#cms.service("feed", "reconcile");
        return null;
      }
      case "bulk": {
        const documentIds = command.at.flatMap(
          (at) => this.#document(command.type, at) ?? [],
        );
        if (documentIds.length === 0) return null;
        const response = await this.#cms.admin(
          "POST",
          `/content-manager/collection-types/${uid(command.type)}/actions/${command.action}`,
          {
            documentIds: [...new Set(documentIds)],
            locale:
              command.action === "bulkPublish"
                ? command.locales
                : command.locales[0],
          },
        );
        if (response.ok) return null;
        if (response.status < 500) return String(response.status);
        throw new Error(
          `${command.action} ended with ${response.status}:\n${this.#cms.output}`,
        );
      }
    }
  }

  #document(type: WrittenType, at: number): string | null {
    const ids = this.#documents.get(type) ?? [];
    return ids[at % ids.length] ?? null;
  }

  #steps({
    how,
    type,
    at,
    others,
    locale,
    everyLocale,
    publish,
    text,
    choice,
  }: Write): readonly Step[] {
    const status = publish && { status: "published" };
    const slug = `${type}-${at}`;
    if (how === "create")
      return [
        [
          type,
          "create",
          {
            locale,
            data: { ...entry[type](slug, text), ...this.#links(type, others) },
            ...status,
          },
        ],
      ];
    const documentId = this.#document(type, at);
    if (documentId === null) return [];
    const update = (data: object, into: string = locale): readonly Step[] => [
      [type, "update", { documentId, locale: into, data, ...status }],
    ];
    switch (how) {
      case "update":
        return update({ [attributes[type].text]: text });
      case "share": {
        const { shared, values } = attributes[type];
        return update({ [shared]: values[choice % values.length] });
      }
      case "translate":
        return update(
          { ...entry[type](slug, text), ...this.#links(type, others) },
          "es",
        );
      case "relate":
        return this.#relate(
          { at, others, choice },
          { locale, ...status },
          type,
        );
      case "clone":
        return [
          [
            type,
            "clone",
            {
              documentId,
              data: { slug: `${type}-copy-${choice}` },
              ...(everyLocale ? { locale: "*" } : { locale }),
            },
          ],
        ];
      default:
        return [
          [type, how, { documentId, locale: everyLocale ? "*" : locale }],
        ];
    }
  }

  /** All links of a new entry, so that it can be published. */
  #links(type: WrittenType, others: readonly number[]): object {
    return Object.fromEntries(
      RELATIONS.filter(({ owner }) => owner === type).map(
        ({ name, target, link }) => {
          const ids = others.flatMap(
            (other) => this.#document(target, other) ?? [],
          );
          return [
            name,
            link.cardinality === "one" ? ids.slice(0, 1) : [...new Set(ids)],
          ];
        },
      ),
    );
  }

  /** Changes a relation of the type, from the side that owns it or from the other. */
  #relate(
    { at, others, choice }: Pick<Write, "at" | "others" | "choice">,
    params: object,
    type: WrittenType,
  ): readonly Step[] {
    const sides = RELATIONS.flatMap(({ owner, name, target, link }) => [
      { from: owner, name, to: target, one: link.cardinality === "one" },
      { from: target, name: link.inverse, to: owner, one: false },
    ]).filter(({ from }) => from === type);
    const side = sides[choice % sides.length];
    const documentId = this.#document(type, at);
    if (!side || documentId === null) return [];
    const ids = [
      ...new Set(
        others.flatMap((other) => this.#document(side.to, other) ?? []),
      ),
    ].slice(0, side.one ? 1 : undefined);
    const operation = (["connect", "disconnect", "set", "connect"] as const)[
      choice % 4
    ];
    return [
      [
        type,
        "update",
        {
          documentId,
          ...params,
          data: { [side.name]: { [operation ?? "set"]: ids } },
        },
      ],
    ];
  }
}

/** What the CMS may answer to a write that makes no sense; anything else is a fault. */
const refusal = (error: unknown): string => {
  if (error instanceof CmsError) {
    if (
      ["ValidationError", "NotFoundError", "ApplicationError"].includes(
        error.name,
      )
    )
      return error.name;
    if (error.message === "rolled back on purpose") return error.message;
  }
  throw error;
};
