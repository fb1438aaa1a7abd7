import type { MedicalTherapyLeaf } from "schema-dts";
import { toText } from "../../content/rich-text";
import type { Entry } from "../../content/types";
import { identityOf } from "../address";
import { node } from "../node";
import { medicalPage } from "../page";
import { picture } from "../picture";
import type { Setting } from "../setting";
import { parts } from "../topic";
import { contraindications } from "./contraindication";
import { findings } from "./indication";

/** A technique, with what speaks against it and what was found. */
export const technique = (
  entry: Entry<"technique">,
  setting: Setting,
): MedicalTherapyLeaf =>
  node<MedicalTherapyLeaf>({
    "@type": "MedicalTherapy",
    ...identityOf(entry, setting),
    name: entry.name,
    alternateName: entry.alternateNames,
    description: entry.summary,
    image: picture(entry.image, setting),
    howPerformed: entry.howItIsDone && toText(entry.howItIsDone),
    // Texts, which cannot say that they are in another language.
    bodyLocation: setting.content
      .related(entry, "bodyRegions")
      .filter(({ locale }) => locale === setting.locale)
      .map(({ name }) => name),
    mainEntityOfPage: medicalPage(entry, setting, {
      text: entry.description && toText(entry.description),
      hasPart: parts(
        { about: "SafetyHealthAspect", text: entry.caution },
        { about: "EffectivenessHealthAspect", text: entry.evidenceInBrief },
      ),
      sources: setting.content.related(entry, "sources"),
    }),
    contraindication: contraindications(entry, setting),
    ...findings(entry, setting),
  });
