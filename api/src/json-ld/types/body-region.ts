import type { AnatomicalStructureLeaf } from "schema-dts";
import type { Entry } from "../../content/types";
import { identityOf } from "../address";
import { node } from "../node";
import { medicalPage } from "../page";
import {
  conditionReference,
  regionReference,
  therapyReference,
} from "../reference";
import type { Setting } from "../setting";
import { aspect } from "../topic";
import { contraindications } from "./contraindication";

/** A part of the body, with what is felt and used there, and with what speaks against massage there. */
export const bodyRegion = (
  entry: Entry<"body-region">,
  setting: Setting,
): AnatomicalStructureLeaf => {
  const { content } = setting;
  const reasons = contraindications(entry, setting);
  return node<AnatomicalStructureLeaf>({
    "@type": "AnatomicalStructure",
    ...identityOf(entry, setting),
    name: entry.name,
    description: entry.summary,
    bodyLocation: content
      .related(entry, "parent")
      .filter(({ locale }) => locale === setting.locale)
      .map(({ name }) => name),
    subStructure: content
      .related(entry, "children")
      .map((region) => regionReference(region, setting)),
    relatedCondition: content
      .related(entry, "conditions")
      .map((condition) => conditionReference(condition, setting)),
    relatedTherapy: content
      .related(entry, "techniques")
      .map((technique) => therapyReference(technique, setting)),
    mainEntityOfPage: medicalPage(entry, setting, {
      hasPart:
        reasons.length > 0
          ? [{ ...aspect("SafetyHealthAspect"), about: reasons }]
          : [],
    }),
  });
};
