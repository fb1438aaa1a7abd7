import { uidOf } from "../model/naming";
import { benefit } from "./benefit";
import { bodyRegion } from "./body-region";
import { complementaryTherapy } from "./complementary-therapy";
import { condition } from "./condition";
import { contraindication } from "./contraindication";
import { faq } from "./faq";
import { guide } from "./guide";
import { indication } from "./indication";
import { myth } from "./myth";
import { reviewer } from "./reviewer";
import { source } from "./source";
import { technique } from "./technique";
import { therapistProfile } from "./therapist-profile";

/** Every content type by name; the one list that everything else is derived from. */
export const contentTypes = {
  technique,
  condition,
  indication,
  contraindication,
  myth,
  faq,
  "therapist-profile": therapistProfile,
  benefit,
  "body-region": bodyRegion,
  guide,
  "complementary-therapy": complementaryTherapy,
  source,
  reviewer,
} as const;

export type ContentTypes = typeof contentTypes;
export type ContentTypeName = keyof ContentTypes;

export const contentTypeNames = Object.keys(
  contentTypes,
) as readonly ContentTypeName[];

const typesByUid: ReadonlyMap<string, ContentTypeName> = new Map(
  contentTypeNames.map((name) => [uidOf(name), name]),
);

/** Which of our types Strapi means; null for those of others. */
export const typeOfUid = (uid: string): ContentTypeName | null =>
  typesByUid.get(uid) ?? null;
