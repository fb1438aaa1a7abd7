import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { Blocks } from "strapi-plugin-bodywork/contracts";
import { createClient } from "./client";
import {
  type Certainty,
  ConditionPageDocument,
  ConditionWithEvidenceDocument,
} from "./documents";
import type { ResultOf, RichTextBlocks, VariablesOf } from "./index";
import { TypedDocumentString } from "./test-documents";

/** What the types promise; it is compiled with everything else, and never run. */

type Equals<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Is<T extends true> = T;

interface Data {
  readonly name: string;
}
declare const withoutVariables: TypedDocumentNode<
  Data,
  { readonly [key: string]: never }
>;
declare const withOptional: TypedDocumentNode<Data, { readonly slug?: string }>;
declare const withRequired: TypedDocumentNode<
  Data,
  { readonly slug: string; readonly first?: number }
>;

const { query, live } = createClient({ url: "https://example.org/graphql" });
const signal = new AbortController().signal;

export const promises = async () => {
  // Data are what the operation asks for.
  const { condition } = await query(ConditionWithEvidenceDocument, {
    slug: "fibromyalgia",
  });
  const certainty: Certainty | undefined =
    condition?.indications.nodes[0]?.certainty;
  const typename: "Condition" | undefined = condition?.__typename;
  // @ts-expect-error -- nobody has asked for it
  const summary: unknown = condition?.summary;
  // @ts-expect-error -- answers are not changed in place
  if (condition) condition.name = "";

  // Variables may be left out when none is needed.
  await query(withoutVariables);
  await query(withOptional);
  await query(withOptional, undefined, { signal });
  await query(withOptional, {}, { signal, timeoutMs: 1_000 });
  // @ts-expect-error -- a slug is needed
  await query(withRequired);
  // @ts-expect-error -- a slug is needed
  await query(withRequired, {});
  // @ts-expect-error -- a slug is a text
  await query(withRequired, { slug: 1 });
  // @ts-expect-error -- there is no such variable
  await query(withRequired, { slug: "cupping", slgu: "" });
  // @ts-expect-error -- there is no such variable
  await query(withoutVariables, { slug: "cupping" });
  // @ts-expect-error -- neither a document nor a text
  await query(1);

  // Who spreads variables together may leave one undefined.
  await query(ConditionWithEvidenceDocument, {
    slug: "fibromyalgia",
    locale: undefined,
  });
  await query(ConditionWithEvidenceDocument, {
    slug: "fibromyalgia",
    locale: null,
  });
  // @ts-expect-error -- no condition stands in for one that is not named
  await query(ConditionWithEvidenceDocument);

  // Nobody knows what the answer to a text is, unless they say it.
  const unknownData: unknown = await query("{ techniques { totalCount } }");
  const said: Data = await query<Data>("{ a }", { first: 1 }, { signal });

  // JSON-LD is that of schema.org, rich text that of Strapi.
  const page = await query(ConditionPageDocument, { slug: "fibromyalgia" });
  const context: "https://schema.org" | undefined =
    page.condition?.jsonLd["@context"];

  // The client preset's texts are documents, too.
  const text = new TypedDocumentString<Data, { readonly id: string }>("{ a }");
  const { name }: Data = await query(text, { id: "1" });
  // @ts-expect-error -- an id is needed
  await query(text);

  const answers: AsyncIterable<Data> = live(
    withRequired,
    { slug: "cupping" },
    { signal },
  );
  // @ts-expect-error -- a slug is needed
  live(withRequired);

  return {
    certainty,
    typename,
    summary,
    name,
    answers,
    unknownData,
    said,
    context,
  };
};

export type Promises = [
  // What is published is what comes over the feed.
  Is<Equals<RichTextBlocks, Blocks>>,
  Is<Equals<ResultOf<typeof withRequired>, Data>>,
  Is<
    Equals<
      VariablesOf<typeof withRequired>,
      { readonly slug: string; readonly first?: number }
    >
  >,
];
