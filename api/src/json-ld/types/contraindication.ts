import type { MedicalContraindicationLeaf } from "schema-dts";
import type { Entry } from "../../content/types";
import { contentWordsFor } from "../../words";
import { identityOf } from "../address";
import { node } from "../node";
import { medicalPage } from "../page";
import { conditions, techniques } from "../reference";
import { type Setting, described } from "../setting";
import { parts } from "../topic";

type Contraindication = Entry<"contraindication">;

/** How absolute it is, how far it reaches, and why. schema.org has no property for any of these. */
const descriptionOf = ({
  kind,
  scope,
  why,
  sourcing,
  locale,
}: Contraindication): string => {
  const words = contentWordsFor(locale);
  return [
    words.contraindicationKind[kind],
    words.contraindicationScope[scope],
    why,
    ...(sourcing === "WEAKLY_TRACED" ? [words.weaklyTraced] : []),
  ].join(" ");
};

/** A reason not to massage. What holds for every technique names none. */
export const contraindication = (
  entry: Contraindication,
  setting: Setting,
): MedicalContraindicationLeaf =>
  node<MedicalContraindicationLeaf>({
    "@type": "MedicalContraindication",
    ...identityOf(entry, setting),
    name: entry.name,
    description: descriptionOf(entry),
    mainEntityOfPage: medicalPage(entry, setting, {
      hasPart: parts({ about: "SafetyHealthAspect", text: entry.whatToDo }),
      mentions: [
        ...(entry.appliesToAllTechniques ? [] : techniques(entry, setting)),
        ...conditions(entry, setting),
      ],
      sources: setting.content.related(entry, "sources"),
    }),
  });

type Contraindicated =
  "technique" | "condition" | "body-region" | "faq" | "guide";

/** The reasons not to massage that belong to an entry, in full: nobody should have to look them up. */
export const contraindications = (
  entry: Entry<Contraindicated>,
  setting: Setting,
): readonly MedicalContraindicationLeaf[] =>
  setting.content
    .related(entry, "contraindications")
    .map((each) =>
      described(each, setting, () => contraindication(each, setting)),
    );
