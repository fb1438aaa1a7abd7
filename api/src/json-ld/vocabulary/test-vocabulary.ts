import { readFileSync } from "node:fs";
import path from "node:path";

type Json = Readonly<Record<string, unknown>>;

interface Term {
  /** Wider types; of a property, the types that may have it; of a member, its enumerations. */
  readonly within: readonly string[];
  /** Of a property: the types of its values. */
  readonly range: readonly string[];
  readonly supersededBy: string | null;
}

const CONTEXT = "https://schema.org";
const PREFIX = `${CONTEXT}/`;

const isNode = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const listOf = (text = ""): readonly string[] =>
  text === "" ? [] : text.split(",");

const readTerms = (): Readonly<Record<string, ReadonlyMap<string, Term>>> => {
  const terms: Record<string, Map<string, Term>> = {
    type: new Map(),
    property: new Map(),
    member: new Map(),
  };
  const text = readFileSync(path.join(__dirname, "schema-org.tsv"), "utf8");
  for (const line of text.trim().split("\n")) {
    if (line.startsWith("#")) continue;
    const [kind = "", name = "", within, range, supersededBy = ""] =
      line.split("\t");
    terms[kind]?.set(name, {
      within: listOf(within),
      range: listOf(range),
      supersededBy: supersededBy || null,
    });
  }
  return terms;
};

const { type: types, property: properties, member: members } = readTerms();

/** A type and everything that it is besides. */
const lineOf = (type: string): ReadonlySet<string> => {
  const line = new Set([type]);
  for (const each of line)
    for (const wider of types?.get(each)?.within ?? []) line.add(wider);
  return line;
};

const isWithin = (type: string, allowed: readonly string[]): boolean => {
  const line = lineOf(type);
  return allowed.some((each) => line.has(each));
};

const isDate = (value: string): boolean =>
  /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  // A day that no month has rolls over to another.
  new Date(value).toISOString().startsWith(value);

const isDateTime = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(
    value,
  ) && !Number.isNaN(Date.parse(value));

const isUrl = (value: string): boolean =>
  URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);

/** Whether a plain value is one of a data type. */
const DATA: Readonly<Record<string, (value: unknown) => boolean>> = {
  Text: (value) => typeof value === "string" && value.trim() !== "",
  URL: (value) => typeof value === "string" && isUrl(value),
  Date: (value) => typeof value === "string" && isDate(value),
  DateTime: (value) => typeof value === "string" && isDateTime(value),
  Time: (value) =>
    typeof value === "string" && /^\d{2}:\d{2}(:\d{2})?$/.test(value),
  Duration: (value) =>
    typeof value === "string" &&
    /^P(?=.)(\d+[YMWD])*(T(?=.)(\d+[HMS])+)?$/.test(value),
  Number: (value) => typeof value === "number" && Number.isFinite(value),
  Integer: (value) => Number.isInteger(value),
  Boolean: (value) => typeof value === "boolean",
};

const isMember = (value: unknown, range: readonly string[]): boolean =>
  typeof value === "string" &&
  value.startsWith(PREFIX) &&
  (members?.get(value.slice(PREFIX.length))?.within ?? []).some((each) =>
    isWithin(each, range),
  );

/** What was held against the vocabulary. */
export interface Tally {
  readonly documents: number;
  readonly nodes: number;
  readonly references: number;
  readonly values: number;
  readonly types: ReadonlySet<string>;
  readonly properties: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
}

/**
 * Holds documents against the published vocabulary of schema.org: every type and property exists and is not superseded, every
 * property belongs to the type that has it, every value is of a type that the property takes.
 */
export class VocabularyCheck {
  #documents = 0;
  #nodes = 0;
  #references = 0;
  #values = 0;
  readonly #types = new Set<string>();
  readonly #properties = new Set<string>();
  readonly #members = new Set<string>();

  get tally(): Tally {
    return {
      documents: this.#documents,
      nodes: this.#nodes,
      references: this.#references,
      values: this.#values,
      types: this.#types,
      properties: this.#properties,
      members: this.#members,
    };
  }

  /** @returns what is wrong with a document, each with its place */
  check(document: unknown): readonly string[] {
    this.#documents += 1;
    if (!isNode(document)) return ["The document is no object."];
    const { "@context": context, ...root } = document;
    const typesById = new Map<string, string>();
    this.#collect(root, typesById);
    return [
      ...(context === CONTEXT ? [] : [`@context is ${String(context)}`]),
      ...this.#node(root, "", typesById),
    ];
  }

  /** Every node that says more than its id. */
  #collect(value: unknown, typesById: Map<string, string>): void {
    if (Array.isArray(value))
      for (const item of value) this.#collect(item, typesById);
    if (!isNode(value)) return;
    const { "@id": id, "@type": type } = value;
    if (typeof id === "string" && typeof type === "string")
      typesById.set(id, type);
    for (const part of Object.values(value)) this.#collect(part, typesById);
  }

  #node(
    node: Json,
    place: string,
    typesById: ReadonlyMap<string, string>,
  ): readonly string[] {
    const { "@type": type, "@id": id, ...said } = node;
    if (typeof type !== "string" || !types?.has(type))
      return [`${place}: there is no type ${String(type)}`];
    this.#nodes += 1;
    this.#types.add(type);
    const problems: string[] = [];
    const supersededBy = types.get(type)?.supersededBy;
    if (supersededBy)
      problems.push(`${place}: ${type} is superseded by ${supersededBy}`);
    if (id !== undefined && !DATA["URL"]?.(id))
      problems.push(`${place}: @id is no address`);
    for (const [name, value] of Object.entries(said))
      problems.push(
        ...this.#property(type, name, value, `${place}/${name}`, typesById),
      );
    return problems;
  }

  #property(
    type: string,
    name: string,
    value: unknown,
    place: string,
    typesById: ReadonlyMap<string, string>,
  ): readonly string[] {
    const property = properties?.get(name);
    if (!property) return [`${place}: there is no property ${name}`];
    this.#properties.add(name);
    const problems: string[] = [];
    if (property.supersededBy)
      problems.push(
        `${place}: ${name} is superseded by ${property.supersededBy}`,
      );
    if (!isWithin(type, property.within))
      problems.push(`${place}: a ${type} has no ${name}`);
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (values.length === 0) problems.push(`${place}: nothing is said`);
    for (const each of values)
      problems.push(...this.#value(each, property.range, place, typesById));
    return problems;
  }

  #value(
    value: unknown,
    range: readonly string[],
    place: string,
    typesById: ReadonlyMap<string, string>,
  ): readonly string[] {
    this.#values += 1;
    const misfit = `${place}: ${JSON.stringify(value).slice(0, 80)} is no ${range.join(" or ")}`;
    if (isNode(value)) {
      const isReference = Object.keys(value).join() === "@id";
      const type = isReference
        ? typesById.get(String(value["@id"]))
        : value["@type"];
      if (isReference && type === undefined)
        return [`${place}: ${String(value["@id"])} is not in the document`];
      const problems =
        typeof type === "string" && isWithin(type, range) ? [] : [misfit];
      if (isReference) {
        this.#references += 1;
        return problems;
      }
      return [...problems, ...this.#node(value, place, typesById)];
    }
    if (isMember(value, range)) {
      this.#members.add(String(value).slice(PREFIX.length));
      return [];
    }
    return range.some((each) => DATA[each]?.(value)) ? [] : [misfit];
  }
}
