import type { OrganizationLeaf } from "schema-dts";
import type { Content, Entry } from "../content/types";
import type { Site } from "./site";

/** What JSON-LD is made with, besides the entry. */
export interface JsonLdContext {
  /** The version of the content that the entry is of. */
  readonly content: Content;
  /** Where readers reach the gateway, without a slash at the end. */
  readonly publicUrl: string;
  /** Makes the address of a picture absolute. */
  readonly imageUrl: (url: string) => string;
  /** Left out: nothing is known of one. */
  readonly site?: Site;
}

/** The same while one document is made. */
export interface Setting extends JsonLdContext {
  /** The language of the entry that the document is about. */
  readonly locale: string;
  /** Who publishes our texts, the same object wherever it is named. */
  readonly publisher: OrganizationLeaf | null;
  /** How the entries are described that belong to it, each in one way. */
  readonly described: Map<Entry, object>;
}

/** How an entry is described, made when it first comes up in the document. */
export const described = <N extends object>(
  entry: Entry,
  setting: Setting,
  describe: () => N,
): N => {
  // An entry is described in one place of the source, which always makes the same of it.
  const known = setting.described.get(entry) as N | undefined;
  if (known) return known;
  const made = describe();
  setting.described.set(entry, made);
  return made;
};
