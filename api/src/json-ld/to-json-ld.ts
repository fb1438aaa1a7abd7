import type { Thing, WithContext } from "schema-dts";
import type { ContentTypeName, Entry } from "../content/types";
import { once } from "./once";
import type { JsonLdContext, Setting } from "./setting";
import { NO_SITE, publisherOf } from "./site";
import { benefit } from "./types/benefit";
import { bodyRegion } from "./types/body-region";
import { complementaryTherapy } from "./types/complementary-therapy";
import { condition } from "./types/condition";
import { contraindication } from "./types/contraindication";
import { faq } from "./types/faq";
import { guide } from "./types/guide";
import { indication } from "./types/indication";
import { myth } from "./types/myth";
import { reviewer } from "./types/reviewer";
import { source } from "./types/source";
import { technique } from "./types/technique";
import { therapistProfile } from "./types/therapist-profile";

/** A document of schema.org: one thing, and what belongs to it. */
export type JsonLd = WithContext<Exclude<Thing, string>>;

type Describe<T extends ContentTypeName> = (
  entry: Entry<T>,
  setting: Setting,
) => Exclude<Thing, string>;

const documents: { readonly [T in ContentTypeName]: Describe<T> } = {
  technique,
  condition,
  indication,
  contraindication,
  myth,
  faq,
  "therapist-profile": therapistProfile,
  benefit,
  "body-region": bodyRegion,
  guide,
  "complementary-therapy": complementaryTherapy,
  source,
  reviewer,
};

/** An entry in the vocabulary of schema.org: the same entry of the same content, the same document. */
export const toJsonLd = <T extends ContentTypeName>(
  entry: Entry<T>,
  context: JsonLdContext,
): JsonLd => {
  const describeEntry = documents[entry.type];
  const setting = {
    ...context,
    locale: entry.locale,
    publisher: publisherOf(context.site ?? NO_SITE),
    described: new Map(),
  };
  return {
    "@context": "https://schema.org",
    ...once(describeEntry(entry, setting)),
  } as JsonLd;
};
