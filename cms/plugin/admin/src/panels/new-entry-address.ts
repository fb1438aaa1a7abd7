import {
  type ContentTypeName,
  attributesOfType,
  typeNamed,
  uidOf,
} from "../model";

/** Parameters of the address of a new entry: which link of it leads where from the beginning. */
export const LINK_PARAMETER = "link";
export const TO_PARAMETER = "to";

/** The link of a type that is seen by the type at its other end under a name. */
export const linkSeenAs = (
  type: ContentTypeName,
  from: ContentTypeName,
  backlink: string,
): string | undefined =>
  Object.entries(attributesOfType(typeNamed(from))).find(
    ([, attribute]) =>
      attribute.kind === "link" &&
      attribute.to === type &&
      attribute.inverse === backlink,
  )?.[0];

/** Where a new entry is written that links to one that is there. */
export const newEntryAddress = ({
  type,
  from,
  backlink,
  documentId,
  locale,
}: {
  /** Of the entry that is there. */
  readonly type: ContentTypeName;
  readonly from: ContentTypeName;
  readonly backlink: string;
  readonly documentId: string;
  readonly locale: string;
}): string => {
  const search = new URLSearchParams({
    "plugins[i18n][locale]": locale,
    [LINK_PARAMETER]: linkSeenAs(type, from, backlink) ?? "",
    [TO_PARAMETER]: documentId,
  });
  return `/content-manager/collection-types/${uidOf(from)}/create?${search.toString()}`;
};
