import fc from "fast-check";
import type { ContentTypeName } from "strapi-plugin-bodywork/contracts";

/** The types that random writes are about: they link to each other in every way there is. */
export const WRITTEN_TYPES = [
  "technique",
  "condition",
  "source",
  "indication",
  "contraindication",
] as const satisfies readonly ContentTypeName[];

export type WrittenType = (typeof WRITTEN_TYPES)[number];

export const LOCALES = ["en", "es"] as const;

/** Documents are named by a number, whichever of those that exist it falls on. */
export interface Write {
  readonly type: WrittenType;
  readonly at: number;
  readonly others: readonly number[];
  readonly locale: (typeof LOCALES)[number];
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
    }
  /** The CMS is killed so long after it was asked to write, and started again. */
  | {
      readonly kind: "CMS killed";
      readonly write: Write;
      readonly afterMs: number;
    };

/** What befalls the gateway, or its connection, while a command is carried out. */
export type Trouble =
  | { readonly kind: "gateway stopped" }
  | { readonly kind: "gateway killed" }
  /** So many calls of the file system are still done. */
  | { readonly kind: "gateway killed while it saves"; readonly after: number }
  | { readonly kind: "answer cut off" }
  | { readonly kind: "answer late" }
  | { readonly kind: "answer lost" }
  | { readonly kind: "old answer again" }
  | { readonly kind: "changes again" };

/** A step of a sequence. */
export interface Turn {
  readonly command: Command;
  readonly trouble: Trouble | null;
}

const index = fc.nat({ max: 5 });
const type = fc.constantFrom(...WRITTEN_TYPES);

/** Printed as it would be written. */
const record = <T>(parts: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record<T>(parts, { noNullPrototype: true });

const constant = <T>(weight: number, value: T) => ({
  weight,
  arbitrary: fc.constant(value),
});

const how: fc.Arbitrary<Write["how"]> = fc.oneof(
  constant(6, "create" as const),
  constant(3, "update" as const),
  constant(2, "share" as const),
  constant(4, "translate" as const),
  constant(6, "relate" as const),
  constant(5, "publish" as const),
  constant(3, "unpublish" as const),
  constant(2, "discardDraft" as const),
  constant(2, "delete" as const),
  constant(2, "clone" as const),
);

const write: fc.Arbitrary<Write> = record({
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

const command: fc.Arbitrary<Command> = fc.oneof(
  { withCrossShrink: true },
  // Never drawn; what a command becomes when a failing sequence is made smaller.
  constant(0, { kind: "nothing" as const }),
  {
    weight: 480,
    arbitrary: record({ kind: fc.constant("write" as const), write }),
  },
  {
    weight: 80,
    arbitrary: record({
      kind: fc.constant("transaction" as const),
      writes: several,
      rollBack: fc.boolean(),
    }),
  },
  {
    weight: 40,
    arbitrary: record({
      kind: fc.constant("at once" as const),
      writes: several,
    }),
  },
  {
    weight: 40,
    arbitrary: record({
      kind: fc.constant("past the document service" as const),
      write,
    }),
  },
  {
    weight: 120,
    arbitrary: record({
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
  {
    // A CMS takes seconds to start: a dozen in ten thousand commands.
    weight: 1,
    arbitrary: record({
      kind: fc.constant("CMS killed" as const),
      write,
      afterMs: fc.nat({ max: 60 }),
    }),
  },
);

const trouble: fc.Arbitrary<Trouble> = fc.oneof(
  constant(1, { kind: "gateway stopped" as const }),
  constant(1, { kind: "gateway killed" as const }),
  {
    weight: 1,
    arbitrary: record({
      kind: fc.constant("gateway killed while it saves" as const),
      after: fc.nat({ max: 9 }),
    }),
  },
  constant(1, { kind: "answer cut off" as const }),
  constant(1, { kind: "answer late" as const }),
  constant(1, { kind: "answer lost" as const }),
  constant(1, { kind: "old answer again" as const }),
  constant(1, { kind: "changes again" as const }),
);

export const turn: fc.Arbitrary<Turn> = record({
  command,
  trouble: fc.oneof({ withCrossShrink: true }, constant(3, null), {
    weight: 1,
    arbitrary: trouble,
  }),
});
