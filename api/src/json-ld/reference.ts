import type { Entry } from "../content/types";
import { identityOf } from "./address";
import { type Setting, described } from "./setting";

type Named = Entry<
  "technique" | "condition" | "body-region" | "complementary-therapy"
>;

type TypeOfNamed =
  "MedicalTherapy" | "MedicalCondition" | "AnatomicalStructure";

/** Says which language something is described in, where it is not that of the document. */
const pageInOtherLanguage = (
  { locale }: Entry,
  setting: Setting,
): {
  readonly "@type": "MedicalWebPage";
  readonly inLanguage: string;
} | null =>
  locale === setting.locale
    ? null
    : { "@type": "MedicalWebPage", inLanguage: locale };

const reference = <T extends TypeOfNamed>(
  type: T,
  entry: Named,
  setting: Setting,
) =>
  described(entry, setting, () => {
    const page = pageInOtherLanguage(entry, setting);
    return {
      "@type": type,
      ...identityOf(entry, setting),
      name: entry.name,
      ...(page && { mainEntityOfPage: page }),
    };
  });

/** Names a technique or another therapy that has a document of its own. */
export const therapyReference = (
  entry: Entry<"technique" | "complementary-therapy">,
  setting: Setting,
) => reference("MedicalTherapy", entry, setting);

/** Names a condition that has a document of its own. */
export const conditionReference = (
  entry: Entry<"condition">,
  setting: Setting,
) => reference("MedicalCondition", entry, setting);

/** Names a part of the body that has a document of its own. */
export const regionReference = (
  entry: Entry<"body-region">,
  setting: Setting,
) => reference("AnatomicalStructure", entry, setting);

/** Names a clinician, with what makes them one. */
export const clinicianReference = (
  entry: Entry<"reviewer">,
  setting: Setting,
) =>
  described(entry, setting, () => ({
    "@type": "Person" as const,
    ...identityOf(entry, setting),
    name: entry.name,
    description: entry.credentials,
  }));

type AboutTechniquesAndConditions =
  | "benefit"
  | "complementary-therapy"
  | "faq"
  | "guide"
  | "myth"
  | "therapist-profile"
  | "contraindication";

/** Names the techniques and conditions that an entry is about, in the editors’ order. */
export const subjects = (
  entry: Entry<AboutTechniquesAndConditions>,
  setting: Setting,
) => [...techniques(entry, setting), ...conditions(entry, setting)];

/** Names the techniques that an entry is about. */
export const techniques = (
  entry: Entry<AboutTechniquesAndConditions>,
  setting: Setting,
) =>
  setting.content
    .related(entry, "techniques")
    .map((technique) => therapyReference(technique, setting));

/** Names the conditions that an entry is about. */
export const conditions = (
  entry: Entry<AboutTechniquesAndConditions>,
  setting: Setting,
) =>
  setting.content
    .related(entry, "conditions")
    .map((condition) => conditionReference(condition, setting));
