import type { MedicalTherapyLeaf } from "schema-dts";
import type { Entry } from "../../content/types";
import { identityOf } from "../address";
import { medicalPage } from "../page";
import { subjects } from "../reference";
import type { Setting } from "../setting";
import { parts } from "../topic";

/** Other care that massage is combined with. */
export const complementaryTherapy = (
  entry: Entry<"complementary-therapy">,
  setting: Setting,
): MedicalTherapyLeaf => ({
  "@type": "MedicalTherapy",
  ...identityOf(entry, setting),
  name: entry.name,
  description: entry.summary,
  mainEntityOfPage: medicalPage(entry, setting, {
    hasPart: parts(
      { about: "SafetyHealthAspect", text: entry.caution },
      { about: "EffectivenessHealthAspect", text: entry.howItCombines },
    ),
    mentions: subjects(entry, setting),
    sources: setting.content.related(entry, "sources"),
  }),
});
