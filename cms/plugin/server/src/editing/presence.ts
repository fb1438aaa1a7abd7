import type { Core } from "@strapi/strapi";
import type { Entry, RowKind } from "../feed/entries";
import { tableOf, uidOf } from "../model/naming";

/*
 * Keeps track of who has an entry open. Open forms report in at intervals, and all processes of the CMS share the table.
 */

const PRESENCE_UID = "plugin::bodywork.presence";

/** Longer than a form waits before it reports again. */
const PRESENT_MS = 45_000;

const table = tableOf("presence");

export const presenceModel = {
  uid: PRESENCE_UID,
  tableName: table,
  singularName: "presence",
  attributes: {
    id: { type: "increments" },
    /** The uid of the type, the document and the language. */
    place: { type: "string", column: { notNullable: true } },
    userId: { type: "integer", column: { notNullable: true } },
    name: { type: "string", column: { notNullable: true } },
    /** Milliseconds since 1970. */
    seenAt: { type: "biginteger", column: { notNullable: true } },
  },
  indexes: [{ name: `${table}_place`, columns: ["place"] }],
};

interface User {
  readonly id: number;
  readonly name: string;
}

/** Notes that somebody has an entry open, and says who else has. */
export const othersIn = async (
  strapi: Core.Strapi,
  { type, documentId, locale }: Entry & Pick<RowKind, "locale">,
  { id, name }: User,
): Promise<readonly string[]> => {
  const place = `${uidOf(type)} ${documentId} ${locale}`;
  const now = Date.now();
  const query = strapi.db.query(PRESENCE_UID);
  await query.deleteMany({
    where: {
      $or: [{ seenAt: { $lt: now - PRESENT_MS } }, { place, userId: id }],
    },
  });
  await query.create({ data: { place, userId: id, name, seenAt: now } });
  const rows = (await query.findMany({
    where: { place, userId: { $ne: id } },
    orderBy: { id: "asc" },
  })) as readonly { readonly name: string }[];
  return [...new Set(rows.map((row) => row.name))];
};
