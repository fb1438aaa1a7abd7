import type { Core } from "@strapi/strapi";
import { lockFeed } from "../feed/head";
import { PLUGIN_ID, uidOf } from "../model/naming";

/** The columns of a link's table: both ends, and the place of each on the other's side. */
const tableOf = (strapi: Core.Strapi, link: string) => {
  const attribute = strapi.db.metadata.get(uidOf("contraindication"))
    .attributes[link];
  if (attribute?.type !== "relation" || !("joinTable" in attribute))
    throw new Error(`“${link}” has no table of its own.`);
  const { name, joinColumn, inverseJoinColumn, ...order } =
    attribute.joinTable as {
      readonly name: string;
      readonly joinColumn: { readonly name: string };
      readonly inverseJoinColumn: { readonly name: string };
      readonly orderColumnName: string;
      readonly inverseOrderColumnName: string;
    };
  return {
    name,
    columns: [
      joinColumn.name,
      inverseJoinColumn.name,
      order.orderColumnName,
      order.inverseOrderColumnName,
    ],
  };
};

/**
 * Contraindications that were written before `impliedBy` go on holding with all of their conditions, so that no technique comes back
 * into a person's list unseen. Editors take away what a condition does not imply. Once.
 *
 * @returns whether it was done now; the feed has to be compared then
 */
export const implyContraindications = async (
  strapi: Core.Strapi,
): Promise<boolean> => {
  const store = strapi.store({ type: "plugin", name: PLUGIN_ID });
  const from = tableOf(strapi, "conditions");
  const to = tableOf(strapi, "impliedBy");
  return strapi.db.transaction(async ({ trx }) => {
    // Of several processes that start at once, one does it. The mark is set in the same transaction: a crash leaves both or neither.
    await lockFeed(strapi);
    if (await store.get({ key: "implied-contraindications" })) return false;
    const [owner = ""] = to.columns;
    const rows = (await trx(from.name)
      .whereNotIn(owner, trx(to.name).select(owner))
      .select(from.columns)) as Readonly<Record<string, unknown>>[];
    const copies = rows.map((row) =>
      Object.fromEntries(
        to.columns.map((column, at) => [column, row[from.columns[at] ?? ""]]),
      ),
    );
    await trx.batchInsert(to.name, copies, 100);
    await store.set({ key: "implied-contraindications", value: true });
    return true;
  });
};
