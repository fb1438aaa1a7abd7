import type { HealthTopicContentLeaf, MedicalGuidelineLeaf } from "schema-dts";
import { toText } from "../../content/rich-text";
import type { Entry } from "../../content/types";
import { contentWordsFor } from "../../words";
import { basisOf, hedgedFinding } from "../../words/finding";
import { identityOf } from "../address";
import { citations } from "../citation";
import { node } from "../node";
import { aboutText, medicalPage, reviewedPage } from "../page";
import { conditionReference, therapyReference } from "../reference";
import type { Setting } from "../setting";
import { aspect } from "../topic";

type Indication = Entry<"indication">;

export type Finding = MedicalGuidelineLeaf | HealthTopicContentLeaf;

/**
 * Whether a society recommends what an indication says: it is graded, the grade is published, it leads to a recommendation, and a
 * guideline is among its sources. schema.org means nothing less by the word.
 */
const isGuideline = (indication: Indication, { content }: Setting): boolean =>
  indication.certainty !== "NOT_GRADED" &&
  indication.certaintyBasis === "PUBLISHED" &&
  indication.strength !== "NONE" &&
  content
    .related(indication, "sources")
    .some(({ kind, retracted }) => kind === "GUIDELINE" && !retracted);

/** What was found, no plainer than its certainty allows, and what follows from it. */
const assertionOf = (indication: Indication): string => {
  const { direction, certainty, strength, locale } = indication;
  const words = contentWordsFor(locale);
  const finding = `${hedgedFinding(words, direction, certainty)}.`;
  return strength === "WEAK_AGAINST" || strength === "STRONG_AGAINST"
    ? `${finding} ${words.against[strength]}`
    : finding;
};

const capitalized = (text: string): string =>
  text.charAt(0).toUpperCase() + text.slice(1);

/** How sure it is, in words, and who says so. */
const certaintyOf = ({
  certainty,
  certaintyBasis,
  locale,
}: Indication): string => {
  const words = contentWordsFor(locale);
  const basis = basisOf(words, certainty, certaintyBasis);
  return [`${capitalized(words.certainty[certainty])}.`, basis]
    .filter(Boolean)
    .join(" ");
};

const subjectsOf = (indication: Indication, setting: Setting) => [
  ...setting.content
    .related(indication, "technique")
    .map((technique) => therapyReference(technique, setting)),
  ...setting.content
    .related(indication, "condition")
    .map((condition) => conditionReference(condition, setting)),
];

/** What was studied in what; a text cannot say that a name in it is in another language. */
const nameOf = (
  indication: Indication,
  { content }: Setting,
): string | null => {
  const { scope, locale } = indication;
  const [technique] = content.related(indication, "technique");
  const [condition] = content.related(indication, "condition");
  return technique?.locale === locale && condition?.locale === locale
    ? content.labelOf(indication)
    : scope;
};

/** One finding: the recommendation of a guideline where it is one, else a text about how effective the technique is. */
export const indication = (entry: Indication, setting: Setting): Finding => {
  const sources = setting.content.related(entry, "sources");
  const note = toText(entry.note);
  return isGuideline(entry, setting)
    ? node<MedicalGuidelineLeaf>({
        "@type": "MedicalGuideline",
        ...identityOf(entry, setting),
        name: nameOf(entry, setting),
        description: `${assertionOf(entry)} ${note}`,
        guidelineSubject: subjectsOf(entry, setting),
        evidenceOrigin: certaintyOf(entry),
        mainEntityOfPage: medicalPage(entry, setting, { sources }),
      })
    : node<HealthTopicContentLeaf>({
        ...aspect("EffectivenessHealthAspect"),
        ...identityOf(entry, setting),
        name: nameOf(entry, setting),
        ...aboutText(entry, setting),
        about: subjectsOf(entry, setting),
        abstract: `${assertionOf(entry)} ${certaintyOf(entry)}`,
        text: note,
        citation: citations(sources, setting),
        mainEntityOfPage: reviewedPage(entry, setting),
      });
};

/** The findings of a technique or condition: those that are recommendations of guidelines, and the others as texts about it. */
export const findings = (
  entry: Entry<"technique" | "condition">,
  setting: Setting,
) => {
  const all = setting.content
    .related(entry, "indications")
    .map((each) => indication(each, setting));
  return {
    guideline: all.filter(
      (finding): finding is MedicalGuidelineLeaf =>
        finding["@type"] === "MedicalGuideline",
    ),
    subjectOf: all.filter(
      (finding): finding is HealthTopicContentLeaf =>
        finding["@type"] === "HealthTopicContent",
    ),
  };
};
