import type { Core } from "@strapi/strapi";
import { contentTypeNames } from "../content-types";
import { PLUGIN_ID, uidOf } from "../model/naming";
import { READ } from "./roles";

/** The fields that there were when this CMS started last, by type. */
const STORED = { type: "plugin", name: PLUGIN_ID, key: "fields" } as const;

type Fields = Readonly<Record<string, readonly string[]>>;

interface Permission {
  readonly id: number;
  readonly properties: {
    readonly fields?: readonly string[];
  };
}

/** Every field of a type by the names that Strapi's permissions have for them, those of groups too. */
const fieldsOf = (strapi: Core.Strapi, subject: string): readonly string[] => {
  const { actionProvider } = strapi.service("admin::permission") as unknown as {
    readonly actionProvider: { get(action: string): object };
  };
  const [permission] = (
    strapi.service("admin::content-type") as unknown as {
      getPermissionsWithNestedFields(
        actions: readonly object[],
      ): readonly Permission[];
    }
  ).getPermissionsWithNestedFields([
    { ...actionProvider.get(READ), subjects: [subject] },
  ]);
  return permission?.properties.fields ?? [];
};

/**
 * Gives the fields that an upgrade has brought to whoever had all fields before: Strapi writes the names of fields into every permission,
 * and a list would lack a new column for everybody but the super admin.
 */
export const grantFields = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store(STORED);
  const before = (await store.get({})) as Fields | null;
  const now: Record<string, readonly string[]> = {};
  for (const type of contentTypeNames) {
    const subject = uidOf(type);
    const fields = fieldsOf(strapi, subject);
    now[subject] = fields;
    const permissions = (await strapi.db
      .query("admin::permission")
      .findMany({ where: { subject } })) as readonly Permission[];
    const held = permissions.filter(({ properties }) => properties.fields);
    // Without a record, what nobody has yet is new. The super admin has everything, of every start.
    const known = new Set(
      before?.[subject] ?? (await fieldsOfOthers(strapi, held)) ?? fields,
    );
    const added = fields.filter((field) => !known.has(field));
    if (added.length === 0) continue;
    const older = fields.filter((field) => known.has(field));
    for (const { id, properties } of held) {
      const own = properties.fields ?? [];
      if (!older.every((field) => own.includes(field))) continue;
      await strapi.db.query("admin::permission").update({
        where: { id },
        data: {
          properties: {
            ...properties,
            fields: [...new Set([...own, ...added])],
          },
        },
      });
    }
  }
  if (JSON.stringify(now) !== JSON.stringify(before))
    await store.set({ value: now });
};

/** All fields that somebody holds who is no super admin; null where there is nobody. */
const fieldsOfOthers = async (
  strapi: Core.Strapi,
  permissions: readonly Permission[],
): Promise<readonly string[] | null> => {
  const others = (await strapi.db.query("admin::permission").findMany({
    where: {
      id: { $in: permissions.map(({ id }) => id) },
      role: { code: { $ne: "strapi-super-admin" } },
    },
  })) as readonly Permission[];
  if (others.length === 0) return null;
  return others.flatMap(({ properties }) => properties.fields ?? []);
};
