import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { parseDocument } from "yaml";
import { fieldSchema } from "../../../contracts";
import {
  type ContentTypeName,
  contentTypeNames,
  contentTypes,
} from "../content-types";
import { fieldValue } from "../feed/versions";
import {
  type Attribute,
  type Attributes,
  type Component,
  attributesOf,
} from "../model/attributes";

/** One entry of a file, checked against the model; links are slugs still. */
export interface StarterEntry {
  readonly type: ContentTypeName;
  readonly slug: string;
  /** Null: the default language. */
  readonly locale: string | null;
  readonly draftOnly: boolean;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly links: Readonly<Record<string, readonly string[]>>;
  /** `techniques.yaml, entry “swedish-massage”`, for messages. */
  readonly place: string;
  readonly fileHash: string;
}

type Values = Readonly<Record<string, unknown>>;

/** A mistake in the files, told so that whoever wrote them finds it. */
export class StarterContentError extends Error {
  override readonly name = "StarterContentError";
}

const fail = (place: string, field: string, problem: string): never => {
  throw new StarterContentError(
    `Starter content: ${place}, field “${field}”: ${problem}`,
  );
};

/** A field named `constructor` is no field of ours. */
const own = <T>(attributes: Readonly<Record<string, T>>, name: string) =>
  Object.hasOwn(attributes, name) ? attributes[name] : undefined;

const isMapping = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Rich text is written as plain text in the files, a blank line between paragraphs. */
const toBlocks = (text: string) =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => ({
      type: "paragraph",
      children: [
        { type: "text", text: paragraph.replaceAll(/\s*\n\s*/g, " ") },
      ],
    }));

const checkGroupKeys = (
  component: Component,
  value: unknown,
  place: string,
  field: string,
): void => {
  const groups = Array.isArray(value) ? (value as unknown[]) : [value];
  for (const group of groups) {
    if (!isMapping(group)) return fail(place, field, "expected a mapping.");
    for (const [name, nested] of Object.entries(group)) {
      const attribute = own(component.attributes, name);
      if (!attribute)
        fail(
          place,
          `${field}.${name}`,
          `“${component.displayName}” has no such field.`,
        );
      else if (attribute.kind === "group")
        checkGroupKeys(attribute.component, nested, place, `${field}.${name}`);
    }
  }
};

const readField = (
  attribute: Attribute,
  value: unknown,
  place: string,
  field: string,
): unknown => {
  if (attribute.kind === "link" || attribute.kind === "backlink")
    return undefined;
  if (attribute.kind === "group") {
    if (Array.isArray(value) !== attribute.repeatable)
      fail(
        place,
        field,
        attribute.repeatable ? "expected a list." : "expected one mapping.",
      );
    checkGroupKeys(attribute.component, value, place, field);
  }
  const stored = fieldValue(
    attribute,
    attribute.kind === "richText" && typeof value === "string"
      ? toBlocks(value)
      : value,
  );
  const parsed = fieldSchema(attribute).safeParse(stored);
  if (parsed.success) return stored;
  const [issue] = parsed.error.issues;
  return fail(
    place,
    [field, ...(issue?.path ?? [])].join("."),
    issue?.message ?? "is not valid.",
  );
};

const readLinks = (
  value: unknown,
  place: string,
  field: string,
): readonly string[] => {
  const slugs: unknown[] = Array.isArray(value) ? value : [value];
  return slugs.map((slug) =>
    typeof slug === "string" ? slug : fail(place, field, "expected slugs."),
  );
};

const readEntry = (
  type: ContentTypeName,
  locale: string | null,
  file: string,
  value: unknown,
): StarterEntry => {
  if (!isMapping(value) || typeof value["slug"] !== "string") {
    throw new StarterContentError(
      `Starter content: ${file}: every entry must be a mapping with a slug.`,
    );
  }
  const { status, ...given } = value;
  const place = `${file}, entry “${value["slug"]}”`;
  const attributes: Attributes = attributesOf(contentTypes[type]);
  const fields: Record<string, unknown> = {};
  const links: Record<string, readonly string[]> = {};
  for (const [name, raw] of Object.entries(given)) {
    const attribute = own(attributes, name);
    if (!attribute || attribute.kind === "backlink")
      return fail(place, name, `a ${type} has no such field to write.`);
    if (attribute.kind === "link") links[name] = readLinks(raw, place, name);
    else fields[name] = readField(attribute, raw, place, name);
  }
  if (status !== undefined && status !== "draft")
    return fail(place, "status", "only “draft” can be given.");
  return {
    type,
    slug: value["slug"],
    locale,
    draftOnly: status === "draft",
    fields,
    links,
    place,
    fileHash: createHash("sha256").update(JSON.stringify(value)).digest("hex"),
  };
};

const readYaml = async (
  folder: string,
  file: string,
): Promise<readonly unknown[]> => {
  const document = parseDocument(
    await readFile(path.join(folder, file), "utf8"),
  );
  const [error] = document.errors;
  if (error)
    throw new StarterContentError(`Starter content: ${file}: ${error.message}`);
  const entries: unknown = document.toJS();
  if (!Array.isArray(entries))
    throw new StarterContentError(
      `Starter content: ${file}: expected a list of entries.`,
    );
  return entries as unknown[];
};

const typesByFile = new Map(
  contentTypeNames.map((name) => [`${contentTypes[name].plural}.yaml`, name]),
);

const readFolder = async (
  folder: string,
  locale: string | null,
): Promise<readonly StarterEntry[]> => {
  const read: StarterEntry[] = [];
  const names = (await readdir(folder)).filter((name) =>
    name.endsWith(".yaml"),
  );
  for (const name of names.sort()) {
    const file = locale === null ? name : `${locale}/${name}`;
    const type = typesByFile.get(name);
    if (!type)
      throw new StarterContentError(
        `Starter content: ${file} is not named after a content type.`,
      );
    const entries = (await readYaml(folder, name)).map((value) =>
      readEntry(type, locale, file, value),
    );
    const seen = new Set<string>();
    for (const { slug, place } of entries) {
      if (seen.has(slug)) fail(place, "slug", "stands twice in this file.");
      seen.add(slug);
    }
    read.push(...entries);
  }
  return read;
};

/**
 * Reads and checks a whole folder: `<plural>.yaml` in the default language, `<locale>/<plural>.yaml` for translations.
 *
 * @throws StarterContentError naming file, entry and field, before anything is written
 */
export const readStarterContent = async (
  folder: string,
): Promise<readonly StarterEntry[]> => {
  const names = await readdir(folder, { withFileTypes: true });
  const locales = names
    .filter((name) => name.isDirectory())
    .map(({ name }) => name);
  const folders = [
    readFolder(folder, null),
    ...locales
      .sort()
      .map((locale) => readFolder(path.join(folder, locale), locale)),
  ];
  const entries = (await Promise.all(folders)).flat();
  checkReferences(entries);
  return entries;
};

const checkReferences = (entries: readonly StarterEntry[]): void => {
  const known = new Set(
    entries
      .filter(({ locale }) => locale === null)
      .map(({ type, slug }) => `${type} ${slug}`),
  );
  for (const { type, slug, links, locale, place } of entries) {
    if (locale !== null && !known.has(`${type} ${slug}`)) {
      fail(
        place,
        "slug",
        "translates an entry that does not exist in the default language.",
      );
    }
    for (const [name, targets] of Object.entries(links)) {
      const attribute = (contentTypes[type].public as Attributes)[name];
      if (attribute?.kind !== "link") continue;
      const missing = targets.find(
        (target) => !known.has(`${attribute.to} ${target}`),
      );
      if (missing !== undefined)
        fail(place, name, `there is no ${attribute.to} “${missing}”.`);
    }
  }
};
