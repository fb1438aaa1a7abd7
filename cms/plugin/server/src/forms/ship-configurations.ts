import { createHash } from "node:crypto";
import type { Core } from "@strapi/strapi";
import { components } from "../components";
import { contentTypes } from "../content-types";
import type { ContentType } from "../model/attributes";
import { PLUGIN_ID, uidOf } from "../model/naming";
import { toStrapiComponent, toStrapiContentType } from "../model/to-strapi";
import { firstShipped } from "./first-shipped";
import {
  type ViewConfiguration,
  isSameConfiguration,
  mergeConfiguration,
  partOf,
  textOf,
} from "./merge-configuration";

/** What was shipped when this CMS started last, by UID. */
const STORED = { type: "plugin", name: PLUGIN_ID, key: "views" } as const;

type Shipped = Readonly<Record<string, ViewConfiguration>>;

interface ConfigurationService {
  findConfiguration(model: object): Promise<ViewConfiguration>;
  updateConfiguration(
    model: object,
    configuration: ViewConfiguration,
  ): Promise<unknown>;
}

const all: Readonly<Record<string, ContentType>> = contentTypes;

const shippedTypes: Shipped = Object.fromEntries(
  Object.values(all).map((type) => [
    uidOf(type.name),
    toStrapiContentType(type, all).config as ViewConfiguration,
  ]),
);

const shippedComponents: Shipped = Object.fromEntries(
  components.map((component) => {
    const { uid, config } = toStrapiComponent(component);
    return [uid, config];
  }),
);

const digestOf = (configuration: ViewConfiguration): string =>
  createHash("sha256").update(textOf(configuration)).digest("base64url");

/** What was shipped to an installation that kept no record of it yet; null where somebody has changed that. */
const firstShippedTo = (
  uid: string,
  stored: ViewConfiguration,
): ViewConfiguration | null => {
  const [digest, ...fields] = firstShipped[uid]?.split(" ") ?? [];
  const part = partOf(stored, fields);
  return digestOf(part) === digest ? part : null;
};

/**
 * Brings our forms and lists up to date in the database. Strapi takes a configuration from the schema once, when it sees a type for
 * the first time, and goes by its own copy from then on; labels of a later version would never be seen. What an administrator has
 * changed stays.
 */
export const shipConfigurations = async (
  strapi: Core.Strapi,
): Promise<void> => {
  const store = strapi.store(STORED);
  const before = ((await store.get({})) ?? {}) as Shipped;
  const ship = async (service: string, shipped: Shipped): Promise<void> => {
    const configurations = strapi
      .plugin("content-manager")
      .service<ConfigurationService>(service);
    for (const [uid, now] of Object.entries(shipped)) {
      const stored = await configurations.findConfiguration({ uid });
      const known = before[uid] ?? firstShippedTo(uid, stored);
      if (!known) continue;
      const merged = mergeConfiguration(stored, known, now);
      if (!isSameConfiguration(merged, stored))
        await configurations.updateConfiguration({ uid }, merged);
    }
  };
  await ship("components", shippedComponents);
  await ship("content-types", shippedTypes);
  const now = { ...shippedComponents, ...shippedTypes };
  if (JSON.stringify(now) !== JSON.stringify(before))
    await store.set({ value: now });
};
