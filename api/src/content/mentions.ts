import type { ContentTypeName } from "strapi-plugin-bodywork/contracts";
import { CopyOnWrite } from "./copy-on-write";
import type { Documents, Translations } from "./documents";

/** A document, whatever its language. */
export interface DocumentRef {
  readonly type: ContentTypeName;
  readonly id: string;
}

/** By the id of a document: those that link to it, in any language, whether or not either is shown. */
export type Mentions = ReadonlyMap<string, readonly DocumentRef[]>;

const NONE: readonly DocumentRef[] = [];

/** The ids to which any translation of a document links. */
const mentionedBy = (translations: Translations | undefined): Set<string> => {
  const ids = new Set<string>();
  for (const { links } of translations?.values() ?? [])
    for (const targets of Object.values<readonly string[]>(links))
      for (const id of targets) ids.add(id);
  return ids;
};

/** The mentions after some documents have changed. */
export const updateMentions = (
  mentions: Mentions,
  before: Documents,
  after: Documents,
  changed: Iterable<DocumentRef>,
): Mentions => {
  const next = new CopyOnWrite(mentions);
  /** The lists that are not shared with the mentions before. */
  const own = new Map<string, DocumentRef[]>();
  const listOf = (id: string): DocumentRef[] => {
    let list = own.get(id);
    if (!list) {
      list = [...(next.get(id) ?? NONE)];
      own.set(id, list);
      next.set(id, list);
    }
    return list;
  };
  for (const owner of changed) {
    const { type, id } = owner;
    const old = mentionedBy(before[type].get(id));
    const now = mentionedBy(after[type].get(id));
    for (const target of old)
      if (!now.has(target)) {
        const list = listOf(target);
        list.splice(
          list.findIndex((each) => each.id === id && each.type === type),
          1,
        );
        if (list.length === 0) {
          own.delete(target);
          next.delete(target);
        }
      }
    for (const target of now) if (!old.has(target)) listOf(target).push(owner);
  }
  return next.map;
};
