import {
  type Attributes,
  type FeedDocument,
  contentTypes,
} from "strapi-plugin-bodywork/contracts";

/** Stands in everything that no reader may ever see. */
export const CANARY = "canary-1f6b";

const textsReplaced = (value: unknown): unknown => {
  if (typeof value === "string") return `${CANARY} ${value}`;
  if (Array.isArray(value)) return value.map(textsReplaced);
  return value;
};

/** The document as if the feed had carried what stays with the editors, too. */
export const withPrivateFields = (document: FeedDocument): FeedDocument => {
  const kept = Object.entries(
    contentTypes[document.type].editors as Attributes,
  ).filter(([, { kind }]) => kind !== "backlink");
  const fields = Object.fromEntries(
    kept.map(([name]) => [name, `${CANARY} ${name}`]),
  );
  return {
    ...document,
    fields: { ...document.fields, ...fields },
  };
};

/** The draft of a document, with other texts: every one that may be any text. */
export const draftOf = (document: FeedDocument): FeedDocument => {
  const attributes: Attributes = contentTypes[document.type].public;
  const fields = Object.fromEntries(
    Object.entries(document.fields).map(([name, value]) => {
      const kind = attributes[name]?.kind ?? "";
      const isText = ["string", "text", "list"].includes(kind);
      return [name, isText ? textsReplaced(value) : value];
    }),
  );
  return { ...document, fields } as FeedDocument;
};
