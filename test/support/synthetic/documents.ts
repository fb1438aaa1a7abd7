import { createHash } from "node:crypto";
import {
  type FeedDocument,
  feedDocument,
} from "strapi-plugin-bodywork/contracts";
import { randomFrom } from "./random";
import { variantOf } from "./text";

const SEED = 20_261_124;

/** Of the entries, how many are in Spanish too. */
const TRANSLATED = 0.2;

/** Of the links, how many lead out of an entry's own copy. */
const WANDERING = 0.2;

/** How many techniques a contraindication of a copy has where the original has all. */
const TECHNIQUES_INSTEAD_OF_ALL = 3;

/**
 * The starter content, and copies of it in other words until there are about as many documents as wanted: so the mix of types, the
 * lengths of texts and the links of an entry are those of the real content.
 *
 * What an entry is linked to stays as much as it is, whatever the size: a copy links to itself and, for a fifth, to other copies; what
 * applies to all techniques does so in the original only, for there are few of these in life. The original is linked to by nothing
 * else, so the answers that the benchmark asks for are the same at every size.
 */
export const syntheticDocuments = (
  originals: readonly FeedDocument[],
  wanted: number,
): readonly FeedDocument[] => {
  const random = randomFrom(SEED);
  const entries = entriesOf(originals);
  const perCopy = entries.length * (1 + TRANSLATED);
  const copies = Math.round((wanted - originals.length) / perCopy);
  const techniques = entries
    .map(({ english }) => english)
    .filter(({ type }) => type === "technique")
    .map(({ documentId }) => documentId);
  const documents = [...originals];
  for (let copy = 1; copy <= copies; copy += 1)
    for (const { english, spanish } of entries) {
      const context = { copy, copies, techniques, random };
      documents.push(copyOf(english, context));
      if (random() < TRANSLATED)
        documents.push(
          copyOf({ ...(spanish ?? english), locale: "es" }, context),
        );
    }
  return documents;
};

interface OriginalEntry {
  readonly english: FeedDocument;
  readonly spanish: FeedDocument | undefined;
}

const entriesOf = (
  originals: readonly FeedDocument[],
): readonly OriginalEntry[] =>
  originals
    .filter(({ locale }) => locale === "en")
    .map((english) => ({
      english,
      spanish: originals.find(
        ({ documentId, locale }) =>
          documentId === english.documentId && locale === "es",
      ),
    }));

interface Context {
  readonly copy: number;
  readonly copies: number;
  /** The ids of the original techniques. */
  readonly techniques: readonly string[];
  readonly random: () => number;
}

/** Looks like Strapi's, and is the same whenever the same copy of the same entry is meant. */
const idOf = (original: string, copy: number): string =>
  createHash("sha256").update(`${original} ${copy}`).digest("hex").slice(0, 24);

const linksOf = (
  original: FeedDocument,
  { copy, copies, random }: Context,
): Record<string, readonly string[]> =>
  Object.fromEntries(
    Object.entries<readonly string[]>(original.links).map(([name, targets]) => [
      name,
      targets.map((target) => {
        const wanders = random() < WANDERING;
        return idOf(target, wanders ? 1 + Math.floor(random() * copies) : copy);
      }),
    ]),
  );

const copyOf = (original: FeedDocument, context: Context): FeedDocument => {
  const { type, documentId, locale, updatedAt } = original;
  const { copy, techniques, random } = context;
  const fields = variantOf(original, copy, random);
  const links = linksOf(original, context);
  if (fields["appliesToAllTechniques"] === true) {
    fields["appliesToAllTechniques"] = false;
    links["techniques"] = techniques
      .slice(0, TECHNIQUES_INSTEAD_OF_ALL)
      .map((technique) => idOf(technique, copy));
  }
  return feedDocument.parse({
    type,
    documentId: idOf(documentId, copy),
    locale,
    updatedAt,
    fields,
    links,
  });
};
