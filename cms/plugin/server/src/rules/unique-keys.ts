import { createHash } from "node:crypto";
import type { Core } from "@strapi/strapi";
import { type ContentTypeName, contentTypes } from "../content-types";
import { tableOf } from "../model/naming";
import type { StoredDocument, Version } from "../feed/versions";
import { ruleError } from "./enforce";
import type { Issue } from "./issues";

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

const slugClaim = ({ type, locale, fields }: StoredDocument): Claim[] =>
  fields.slug == null
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

/**
 * Brings the keys held by the given documents in line with their versions.
 *
 * @throws a `ValidationError` on the field when another document holds a key
 */
export const claimUniqueKeys = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  documentIds: readonly string[],
  versions: readonly Version[],
): Promise<void> => {
  const query = strapi.db.query(UNIQUE_KEY_UID);
  const claims = new Map<
    string,
    { readonly claim: Claim; readonly documentId: string }
  >();
  for (const { document } of versions) {
    for (const claim of claimsOf(document)) {
      const other = claims.get(claim.key);
      if (other && other.documentId !== document.documentId)
        throw ruleError([claim]);
      claims.set(claim.key, { claim, documentId: document.documentId });
    }
  }

  const held = (await query.findMany({
    where: { type, documentId: { $in: [...documentIds] } },
  })) as UniqueKey[];
  const isHeld = ({ key, documentId }: UniqueKey): boolean =>
    claims.get(key)?.documentId === documentId;
  const stale = held.filter((row) => !isHeld(row)).map(({ id }) => id);
  if (stale.length > 0)
    await query.deleteMany({ where: { id: { $in: stale } } });
  for (const row of held) if (isHeld(row)) claims.delete(row.key);

  if (claims.size === 0) return;
  const taken = (await query.findMany({
    where: { key: { $in: [...claims.keys()] } },
  })) as UniqueKey[];
  const conflicts = taken.flatMap(({ key }) => claims.get(key)?.claim ?? []);
  if (conflicts.length > 0) throw ruleError(conflicts);

  for (const { claim, documentId } of claims.values()) {
    try {
      await query.create({ data: { key: claim.key, type, documentId } });
    } catch (error) {
      throw isUniqueViolation(error) ? ruleError([claim]) : error;
    }
  }
};
