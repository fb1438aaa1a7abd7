import type {
  HealthTopicContentLeaf,
  MedicalConditionLeaf,
  MedicalTherapyLeaf,
} from "schema-dts";
import { toText } from "../../content/rich-text";
import type { Content, Entry } from "../../content/types";
import { contentWordsFor, type RedFlagLevel } from "../../words";
import { identityOf } from "../address";
import { citations } from "../citation";
import { node } from "../node";
import { medicalPage } from "../page";
import { regionReference, therapyReference } from "../reference";
import type { Setting } from "../setting";
import { aspect } from "../topic";
import { contraindications } from "./contraindication";
import { findings } from "./indication";

type Condition = Entry<"condition">;
type Technique = Entry<"technique">;

const LEVELS: readonly RedFlagLevel[] = ["EMERGENCY", "URGENT", "ROUTINE"];

const SYSTEMS: Readonly<Record<Condition["codes"][number]["system"], string>> =
  { ICD_10_CM: "ICD-10-CM", MESH: "MeSH", SNOMED_CT: "SNOMED CT" };

/**
 * The red flags by level, emergencies first, as the part of the page that says when to see a doctor. They are not symptoms of the
 * condition: many are signs that it is something else.
 */
const redFlags = (
  entry: Condition,
  setting: Setting,
): readonly HealthTopicContentLeaf[] => {
  const words = contentWordsFor(entry.locale);
  return LEVELS.flatMap((level) => {
    const signs = entry.redFlags.filter((flag) => flag.level === level);
    if (signs.length === 0) return [];
    return node<HealthTopicContentLeaf>({
      ...aspect("SeeDoctorHealthAspect"),
      name: words.redFlagLevel[level],
      abstract: entry.redFlagsVerified ? null : words.redFlagsNotVerified,
      about: signs.map(({ sign }) => ({
        "@type": "MedicalSignOrSymptom",
        name: sign,
      })),
      citation: citations(
        setting.content.related(entry, "redFlagSources"),
        setting,
      ),
    });
  });
};

/** What speaks against massage in this condition, as the part of the page about safety. */
const safety = (
  entry: Condition,
  setting: Setting,
): readonly HealthTopicContentLeaf[] => {
  const reasons = contraindications(entry, setting);
  return reasons.length > 0
    ? [{ ...aspect("SafetyHealthAspect"), about: reasons }]
    : [];
};

/** The techniques that must not be used in a condition. */
const forbiddenIn = (content: Content, entry: Condition): ReadonlySet<string> =>
  new Set(
    content
      .related(entry, "contraindications")
      .filter(({ kind }) => kind === "ABSOLUTE")
      .flatMap((reason) => content.related(reason, "techniques"))
      .map(({ documentId }) => documentId),
  );

const speaksFor = ({ direction, certainty }: Entry<"indication">): boolean =>
  direction === "BENEFIT" && certainty !== "NOT_GRADED";

const speaksAgainst = ({ direction, strength }: Entry<"indication">): boolean =>
  direction === "HARM" || strength.endsWith("_AGAINST");

/**
 * The techniques of which a graded finding says that they help, each with its findings. One that is advised against for any form of
 * the condition, or forbidden in it, is none: a treatment named here is read without its scope.
 */
const possibleTreatments = (
  entry: Condition,
  setting: Setting,
): readonly MedicalTherapyLeaf[] => {
  const { content } = setting;
  const forbidden = forbiddenIn(content, entry);
  const found = new Map<Technique, Entry<"indication">[]>();
  for (const each of content.related(entry, "indications"))
    for (const technique of content.related(each, "technique"))
      found.set(technique, [...(found.get(technique) ?? []), each]);
  return [...found]
    .filter(
      ([technique, evidence]) =>
        !forbidden.has(technique.documentId) &&
        evidence.some(speaksFor) &&
        !evidence.some(speaksAgainst),
    )
    .map(([technique]) =>
      node<MedicalTherapyLeaf>({
        ...therapyReference(technique, setting),
        contraindication: contraindications(technique, setting),
      }),
    );
};

/** A condition, with the signs that need a doctor and what was found about massage for it. */
export const condition = (
  entry: Condition,
  setting: Setting,
): MedicalConditionLeaf =>
  node<MedicalConditionLeaf>({
    "@type": "MedicalCondition",
    ...identityOf(entry, setting),
    name: entry.name,
    alternateName: entry.alternateNames,
    description: entry.summary,
    code: entry.codes.map(({ system, code }) => ({
      "@type": "MedicalCode",
      codeValue: code,
      codingSystem: SYSTEMS[system],
    })),
    associatedAnatomy: setting.content
      .related(entry, "bodyRegions")
      .map((region) => regionReference(region, setting)),
    mainEntityOfPage: medicalPage(entry, setting, {
      text: entry.description && toText(entry.description),
      hasPart: [...redFlags(entry, setting), ...safety(entry, setting)],
    }),
    ...findings(entry, setting),
    possibleTreatment: possibleTreatments(entry, setting),
  });
