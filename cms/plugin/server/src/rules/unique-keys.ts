import { createHash } from "node:crypto";
import type { Core } from "@strapi/strapi";
import { contentTypes } from "../content-types";
import { SLUG } from "../model/attributes";
import { tableOf } from "../model/naming";
import type { Touched } from "../feed/record-changes";
import type { StoredDocument } from "../feed/versions";
import { ruleError } from "./enforce";
import type { Issue } from "./issue";

/**
 * Keys that only one document may hold. Drafts and published rows share a content table, so a unique index there is
 * impossible; this table has one, and a race between two writers ends at it.
 */
const UNIQUE_KEY_UID = "plugin::bodywork.unique-key";

const table = tableOf("unique_keys");

export const uniqueKeyModel = {
  uid: UNIQUE_KEY_UID,
  tableName: table,
  singularName: "unique-key",
  attributes: {
    id: { type: "increments" },
    key: { type: "string", column: { notNullable: true } },
    type: { type: "string", column: { notNullable: true } },
    documentId: { type: "string", column: { notNullable: true } },
  },
  indexes: [
    { name: `${table}_key`, columns: ["key"], type: "unique" },
    { name: `${table}_document`, columns: ["document_id", "type"] },
  ],
};

interface Claim extends Issue {
  readonly key: string;
}

interface UniqueKey {
  readonly id: number;
  readonly key: string;
  readonly documentId: string;
}

/** A slug that is none yet, on a draft, is not used by anybody. */
const slugClaim = ({ type, locale, fields }: StoredDocument): Claim[] =>
  !SLUG.test(fields.slug ?? "")
    ? []
    : [
        {
          key: `${type} ${locale} slug ${fields.slug}`,
          path: ["slug"],
          message: `The slug “${fields.slug}” is already used by another ${contentTypes[type].displayName.toLowerCase()} in this language.`,
        },
      ];

/** Scopes that differ only in case or spacing are one scope; hashed, because a scope is longer than an index allows. */
const scopeKey = (scope: string | null): string =>
  createHash("sha256")
    .update((scope ?? "").trim().replaceAll(/\s+/g, " ").toLowerCase())
    .digest("hex")
    .slice(0, 32);

const pairClaim = (document: StoredDocument): Claim[] => {
  if (document.type !== "indication") return [];
  const { fields, links, locale } = document as StoredDocument<"indication">;
  const [technique] = links.technique;
  const [condition] = links.condition;
  if (!technique || !condition) return [];
  return [
    {
      key: `indication ${locale} pair ${technique} ${condition} ${scopeKey(fields.scope)}`,
      path: ["scope"],
      message:
        "There is already an indication for this technique, condition and scope in this language.",
    },
  ];
};

const claimsOf = (document: StoredDocument): Claim[] => [
  ...slugClaim(document),
  ...pairClaim(document),
];

/** The unique indexes of all three databases, as their drivers name a violation. */
const isUniqueViolation = (error: unknown): boolean =>
  ["23505", "ER_DUP_ENTRY", "SQLITE_CONSTRAINT_UNIQUE"].includes(
    String((error as { code?: unknown }).code),
  );

interface Wanted {
  readonly claim: Claim;
  readonly documentId: string;
}

interface Settlement {
  /** Keys that are free, each with the document that is to hold it. */
  readonly free: readonly Wanted[];
  /** Claims to keys that another document holds. */
  readonly contested: readonly Claim[];
}

/** Gives up the keys that the given documents hold and want no more, and looks which of those that they want are free. */
const settle = async (
  strapi: Core.Strapi,
  { type, documentIds, versions }: Touched,
): Promise<Settlement> => {
  const query = strapi.db.query(UNIQUE_KEY_UID);
  const wanted = new Map<string, Wanted>();
  const contested: Claim[] = [];
  for (const { document } of versions) {
    for (const claim of claimsOf(document)) {
      const other = wanted.get(claim.key);
      if (other && other.documentId !== document.documentId)
        contested.push(claim);
      else wanted.set(claim.key, { claim, documentId: document.documentId });
    }
  }

  const held = (await query.findMany({
    where: { type, documentId: { $in: [...documentIds] } },
  })) as UniqueKey[];
  const isHeld = ({ key, documentId }: UniqueKey): boolean =>
    wanted.get(key)?.documentId === documentId;
  const stale = held.filter((row) => !isHeld(row)).map(({ id }) => id);
  if (stale.length > 0)
    await query.deleteMany({ where: { id: { $in: stale } } });
  for (const row of held) if (isHeld(row)) wanted.delete(row.key);
  if (wanted.size === 0) return { free: [], contested };

  const taken = (await query.findMany({
    where: { key: { $in: [...wanted.keys()] } },
  })) as UniqueKey[];
  for (const { key } of taken) {
    const lost = wanted.get(key);
    if (lost) contested.push(lost.claim);
    wanted.delete(key);
  }
  return { free: [...wanted.values()], contested };
};

/**
 * Brings the keys held by the given documents in line with their versions.
 *
 * @throws a `ValidationError` on the field when another document holds a key
 */
export const claimUniqueKeys = async (
  strapi: Core.Strapi,
  touched: Touched,
): Promise<void> => {
  const { free, contested } = await settle(strapi, touched);
  if (contested.length > 0) throw ruleError(contested);
  for (const { claim, documentId } of free) {
    try {
      await strapi.db
        .query(UNIQUE_KEY_UID)
        .create({ data: { key: claim.key, type: touched.type, documentId } });
    } catch (error) {
      throw isUniqueViolation(error) ? ruleError([claim]) : error;
    }
  }
};

/** The same after the fact, for what was written past the document service: a key has one holder, and the log names the others. */
export const restoreUniqueKeys = async (
  strapi: Core.Strapi,
  touched: Touched,
): Promise<void> => {
  const { free, contested } = await settle(strapi, touched);
  for (const { message } of contested)
    strapi.log.warn(`Bodywork, ${touched.type}: ${message}`);
  if (free.length === 0) return;
  await strapi.db.query(UNIQUE_KEY_UID).createMany({
    data: free.map(({ claim, documentId }) => ({
      key: claim.key,
      type: touched.type,
      documentId,
    })),
  });
};
