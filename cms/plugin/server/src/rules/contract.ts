import { feedDocument } from "../../../contracts";
import { contentTypes } from "../content-types";
import type { StoredDocument } from "../feed/versions";
import { type Attribute, attributeAt } from "../model/attributes";
import type { Issue } from "./issues";

/** How a value is written that readers can be shown. */
const howToWrite = (attribute: Attribute): string => {
  switch (attribute.kind) {
    case "email":
      return "write an address like name@example.org, in letters without accents.";
    case "url":
      return "write a full address that starts with https://.";
    case "date":
      return "write a day like 2026-01-31.";
    case "enumeration":
      return "choose one of the values that are offered.";
    case "integer":
      return "write a whole number.";
    case "decimal":
      return "write a number.";
    default:
      return "what it holds cannot be shown to readers.";
  }
};

/**
 * Why the gateway would refuse a document that breaks none of the rules: whatever is published is shown. For documents that break one,
 * the rules have better words.
 */
export const contractIssues = (document: StoredDocument): readonly Issue[] => {
  const { error } = feedDocument.safeParse(document);
  return (error?.issues ?? []).map(({ path: [, ...path] }) => {
    const segments = path.map(String);
    const attribute = attributeAt(contentTypes[document.type].public, segments);
    return {
      path: segments,
      message: attribute
        ? `${attribute.label}: ${howToWrite(attribute)}`
        : "The entry cannot be shown to readers.",
    };
  });
};
