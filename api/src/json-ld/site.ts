import type { OrganizationLeaf } from "schema-dts";
import { contentTypeNames } from "strapi-plugin-bodywork/contracts";
import type { ContentTypeName, Entry } from "../content/types";

/** The site that shows the content, as far as its settings say. What they do not say is not made up. */
export interface Site {
  /** The address of an entry's page, with placeholders; a type without one has no pages. */
  readonly patterns: Readonly<Partial<Record<ContentTypeName, string>>>;
  readonly publisher: { readonly name: string; readonly url: string } | null;
  /** The address of the licence under which texts may be used. */
  readonly licenceUrl: string | null;
}

const PLACEHOLDERS = ["locale", "type", "slug"] as const;

type Placeholder = (typeof PLACEHOLDERS)[number];

const PLACEHOLDER = /\{([^{}]*)\}/g;

const filled = (
  pattern: string,
  values: Readonly<Record<Placeholder, string>>,
): string =>
  pattern.replaceAll(PLACEHOLDER, (_whole, name: Placeholder) =>
    encodeURIComponent(values[name]),
  );

/** The address of an entry's page in the language in which it is served; null when the site has none. */
export const siteUrlOf = (
  site: Site,
  { type, slug, locale }: Pick<Entry, "type" | "slug" | "locale">,
): string | null => {
  const pattern = site.patterns[type];
  return pattern === undefined ? null : filled(pattern, { type, slug, locale });
};

const names = (list: readonly string[]): string =>
  list.map((name) => `{${name}}`).join(", ");

/** What is wrong with a pattern; null when nothing is. */
const faultOf = (
  pattern: string,
  needed: readonly Placeholder[],
): string | null => {
  const used = [...pattern.matchAll(PLACEHOLDER)].map(([, name = ""]) => name);
  const known: readonly string[] = PLACEHOLDERS;
  const unknown = used.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    return `has ${names(unknown)}; there are ${names(PLACEHOLDERS)}`;
  const missing = needed.filter((name) => !used.includes(name));
  if (missing.length > 0) return `needs ${names(missing)}`;
  const example = filled(pattern, { locale: "en", type: "type", slug: "slug" });
  if (/[{}\s]/.test(example) || !URL.canParse(example)) return "is no address";
  const { protocol, host, hash, username } = new URL(example);
  if (protocol !== "https:" && protocol !== "http:")
    return "has to begin with https:// or http://";
  if (!pattern.toLowerCase().startsWith(`${protocol}//${host}`))
    return "may have placeholders after the host only";
  return hash === "" && username === "" ? null : "may have no # and no name";
};

const isType = (name: string): name is ContentTypeName =>
  (contentTypeNames as readonly string[]).includes(name);

/**
 * Reads `SITE_URL_PATTERN`: one pattern for all types, or `type=pattern` for some, separated by commas.
 *
 * @throws an error that says what is wrong
 */
export const parseSitePatterns = (setting: string): Site["patterns"] => {
  const patterns: Partial<Record<ContentTypeName, string>> = {};
  let rest: string | null = null;
  for (const item of setting.split(",").map((part) => part.trim())) {
    const [, type, pattern = item] = /^([a-z-]+)=(.*)$/.exec(item) ?? [];
    if (type !== undefined && !isType(type))
      throw new Error(
        `names the type “${type}”; there are ${contentTypeNames.join(", ")}`,
      );
    const fault = faultOf(
      pattern,
      type === undefined ? ["type", "slug"] : ["slug"],
    );
    if (fault !== null)
      throw new Error(type === undefined ? fault : `for ${type} ${fault}`);
    if (type !== undefined) patterns[type] = pattern;
    else if (rest === null) rest = pattern;
    else throw new Error("has two patterns for all types");
  }
  const byDefault = rest;
  return byDefault === null
    ? patterns
    : {
        ...Object.fromEntries(
          contentTypeNames.map((type) => [type, byDefault]),
        ),
        ...patterns,
      };
};

/** Who publishes our texts; null when it is not said. */
export const publisherOf = (site: Site): OrganizationLeaf | null =>
  site.publisher && {
    "@type": "Organization",
    "@id": site.publisher.url,
    name: site.publisher.name,
    url: site.publisher.url,
  };

/** Nothing is known of it. */
export const NO_SITE: Site = {
  patterns: {},
  publisher: null,
  licenceUrl: null,
};
