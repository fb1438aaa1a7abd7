import type { Core } from "@strapi/strapi";
import { contentTypeNames } from "../content-types";
import { lockFeed } from "../feed/head";
import { PLUGIN_ID, uidOf } from "../model/naming";
import { grantFields } from "./grant-fields";
import { type RoleDefinition, roleDefinitions } from "./roles";

const OWN_ONLY = "admin::is-creator";

interface Role {
  readonly id: number;
  readonly code: string;
}

interface Permission {
  readonly id?: number;
  readonly action: string;
  readonly subject?: string | null;
  readonly properties: {
    readonly fields?: readonly string[];
    readonly locales?: readonly string[];
  };
  readonly conditions: readonly string[];
}

interface RoleService {
  create(role: object): Promise<Role>;
  addPermissions(
    roleId: number,
    permissions: readonly Permission[],
  ): Promise<unknown>;
}

interface ContentTypeService {
  getPermissionsWithNestedFields(
    actions: readonly object[],
  ): readonly Permission[];
}

/** What was given once, by the code of the role: types with their languages. Whatever an administrator takes away stays away. */
type Granted = Readonly<
  Record<string, Readonly<Record<string, readonly string[]>>>
>;

const STORED = { type: "plugin", name: PLUGIN_ID, key: "granted" } as const;

const localesOf = async (strapi: Core.Strapi): Promise<readonly string[]> => {
  const locales = (await strapi.db.query("plugin::i18n.locale").findMany({
    select: ["code"],
    orderBy: { id: "asc" },
  })) as readonly { readonly code: string }[];
  return locales.map(({ code }) => code);
};

/** Strapi's own way to name all fields of a type, those of groups too. */
const permissionsFor = (
  strapi: Core.Strapi,
  { entries }: RoleDefinition,
  subject: string,
  locales: readonly string[],
): readonly Permission[] => {
  const { actionProvider } = strapi.service("admin::permission") as unknown as {
    readonly actionProvider: { get(action: string): object | undefined };
  };
  const contentTypes = strapi.service(
    "admin::content-type",
  ) as unknown as ContentTypeService;
  return entries.flatMap(({ action, ownOnly }) => {
    const known = actionProvider.get(action);
    if (!known) throw new Error(`Strapi knows no action ${action}.`);
    return contentTypes
      .getPermissionsWithNestedFields([{ ...known, subjects: [subject] }])
      .map((permission) => ({
        ...permission,
        properties: { ...permission.properties, locales },
        conditions: ownOnly ? [OWN_ONLY] : [],
      }));
  });
};

const ownPermissions = async (
  strapi: Core.Strapi,
  role: Role,
  subject: string,
): Promise<readonly (Permission & { readonly id: number })[]> =>
  (await strapi.db.query("admin::permission").findMany({
    where: { role: { id: role.id }, subject },
  })) as readonly (Permission & { readonly id: number })[];

/** Gives a role what it needs for a type that it was never given. */
const grantType = async (
  strapi: Core.Strapi,
  role: Role,
  definition: RoleDefinition,
  subject: string,
  locales: readonly string[],
): Promise<void> => {
  const before = await ownPermissions(strapi, role, subject);
  // Strapi names no language; whoever did has decided about this role.
  if (before.some(({ properties }) => properties.locales?.length)) return;
  await strapi.db.query("admin::permission").deleteMany({
    where: { id: { $in: before.map(({ id }) => id) } },
  });
  await (
    strapi.service("admin::role") as unknown as RoleService
  ).addPermissions(
    role.id,
    permissionsFor(strapi, definition, subject, locales),
  );
};

/** Lets a role work in a new language wherever it works in all that it was given before. */
const grantLocales = async (
  strapi: Core.Strapi,
  role: Role,
  subject: string,
  before: readonly string[],
  added: readonly string[],
): Promise<void> => {
  for (const { id, properties } of await ownPermissions(
    strapi,
    role,
    subject,
  )) {
    const { locales } = properties;
    if (!locales || !before.every((code) => locales.includes(code))) continue;
    await strapi.db.query("admin::permission").update({
      where: { id },
      data: {
        properties: {
          ...properties,
          locales: [...new Set([...locales, ...added])],
        },
      },
    });
  }
};

/** A role that was made once and is not there any more was not wanted. */
const findOrCreate = async (
  strapi: Core.Strapi,
  { code, name, description, media }: RoleDefinition,
  wasMade: boolean,
): Promise<Role | null> => {
  const found = (await strapi.db
    .query("admin::role")
    .findOne({ where: { code } })) as Role | null;
  if (found || wasMade || code.startsWith("strapi-")) return found;
  const namesake = await strapi.db
    .query("admin::role")
    .findOne({ where: { name } });
  if (namesake) return null;
  const service = strapi.service("admin::role") as unknown as RoleService;
  const role = await service.create({ code, name, description });
  await service.addPermissions(
    role.id,
    media.map((action) => ({
      action,
      subject: null,
      properties: {},
      conditions: [],
    })),
  );
  return role;
};

/**
 * Makes the roles of an editorial team, once, and lets them work with every type in every language: on a first start, after an upgrade
 * that brings types, and when a language is added. What an administrator has changed is left as it is.
 */
export const grantRoles = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.db.transaction(async () => {
    // Two processes on one database would each make the roles.
    await lockFeed(strapi);
    const store = strapi.store(STORED);
    const granted = ((await store.get({})) ?? {}) as Granted;
    const locales = await localesOf(strapi);
    const now: Record<string, Record<string, readonly string[]>> = {};
    for (const definition of roleDefinitions) {
      const { code } = definition;
      const before = granted[code];
      now[code] = { ...before };
      const role = await findOrCreate(strapi, definition, before !== undefined);
      if (!role) continue;
      for (const type of contentTypeNames) {
        const subject = uidOf(type);
        const known = before?.[subject];
        const added = locales.filter((locale) => !known?.includes(locale));
        if (!known) await grantType(strapi, role, definition, subject, locales);
        else if (added.length > 0)
          await grantLocales(strapi, role, subject, known, added);
        now[code][subject] = [...(known ?? []), ...added];
      }
    }
    if (JSON.stringify(now) !== JSON.stringify(granted))
      await store.set({ value: now });
    await grantFields(strapi);
  });
};

/** The same whenever a language is added. */
export const grantNewLocales = (strapi: Core.Strapi): void => {
  strapi.db.lifecycles.subscribe({
    models: ["plugin::i18n.locale"],
    async afterCreate() {
      await grantRoles(strapi);
    },
  });
};
