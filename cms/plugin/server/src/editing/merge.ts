import { isDeepStrictEqual } from "node:util";
import type { ContentTypeName } from "../content-types";
import type { Attribute } from "../model/attributes";
import { changesLinks } from "../rules/owned-links";
import { EditConflict } from "./conflict";
import {
  type DraftValues,
  type Values,
  comparable,
  writtenAttributes,
} from "./draft-values";

const by = ({ savedBy }: DraftValues): string => savedBy ?? "Somebody";

/** Links to many are sent as what is added and what is taken away: that goes together with any other change. */
const isChangedIn = (
  attribute: Attribute,
  sent: unknown,
  base: unknown,
): boolean => {
  if (sent === undefined) return false;
  if (attribute.kind === "link") return changesLinks(sent);
  return !isDeepStrictEqual(comparable(attribute, sent), base);
};

const conflicts = (
  attribute: Attribute,
  sent: unknown,
  current: unknown,
): boolean => {
  if (attribute.kind === "link") return attribute.cardinality === "one";
  return !isDeepStrictEqual(comparable(attribute, sent), current);
};

/**
 * What a form has sent, without the fields that its editor has left alone and somebody else has changed since.
 *
 * @param base what the draft was when the form was opened; null when that is not known any more
 * @throws EditConflict with the fields that both have changed
 */
export const mergeEdits = (
  type: ContentTypeName,
  sent: Values,
  base: Values | null,
  current: DraftValues,
): Values => {
  const { savedAt, savedBy, values } = current;
  const details = { code: "EDIT_CONFLICT", savedAt, savedBy } as const;
  if (!base)
    throw new EditConflict(
      `${by(current)} has saved this entry since you opened it, and too much has happened since then to tell what. Copy what you wrote, reload the page, and write it again.`,
      { ...details, fields: [] },
    );
  const leftAlone = new Set<string>();
  const both: [name: string, label: string][] = [];
  for (const [name, attribute] of Object.entries(writtenAttributes(type))) {
    const isTheirs = !isDeepStrictEqual(
      base[name] ?? null,
      values[name] ?? null,
    );
    if (!isTheirs || sent[name] === undefined) continue;
    if (!isChangedIn(attribute, sent[name], base[name] ?? null))
      leftAlone.add(name);
    else if (conflicts(attribute, sent[name], values[name] ?? null))
      both.push([name, attribute.label]);
  }
  if (both.length > 0)
    throw new EditConflict(
      `${by(current)} has saved this entry since you opened it, and both of you have changed: ${both.map(([, label]) => label).join(", ")}. Nothing of yours is lost: reload the page to see what was saved, and restore what you wrote, or leave it.`,
      { ...details, fields: both.map(([name]) => name) },
    );
  return Object.fromEntries(
    Object.entries(sent).filter(([name]) => !leftAlone.has(name)),
  );
};
