import { type ContentTypeName, typeNamed, typeOfUid, uidOf } from "../model";
import { inLanguage } from "../words/forms-es";

/** The types in the order of use: what readers ask about and its evidence, then what explains, then who and where. */
export const ORDER_OF_USE: readonly ContentTypeName[] = [
  "technique",
  "condition",
  "indication",
  "contraindication",
  "source",
  "myth",
  "faq",
  "guide",
  "benefit",
  "complementary-therapy",
  "therapist-profile",
  "body-region",
  "reviewer",
];

/** A link in Strapi's menu of content types. */
export interface MenuLink {
  readonly uid: string;
  readonly title: string;
}

/**
 * Puts our types first and in the order of use. Strapi sorts its menu by title and has no setting for that, so each title begins with
 * spaces, the more the earlier: they sort before every letter, and a browser shows none of them.
 */
export const orderMenu = <L extends MenuLink>(
  links: readonly L[],
  language: string,
): readonly L[] =>
  links.map((link) => {
    if (!typeOfUid(link.uid)) return link;
    const place = ORDER_OF_USE.findIndex((name) => uidOf(name) === link.uid);
    const name = ORDER_OF_USE[place];
    if (!name) return link;
    const title = inLanguage(typeNamed(name).menuName, language);
    return {
      ...link,
      title: `${" ".repeat(ORDER_OF_USE.length - place)}${title}`,
    };
  });
