import type { AnswerLeaf, FAQPageLeaf } from "schema-dts";
import { toText } from "../../content/rich-text";
import type { Entry } from "../../content/types";
import { identityOf } from "../address";
import { citations } from "../citation";
import { node } from "../node";
import { aboutText } from "../page";
import { subjects } from "../reference";
import type { Setting } from "../setting";
import { contraindications } from "./contraindication";

/** A question and its answer, with the contraindications that the answer names. */
export const faq = (entry: Entry<"faq">, setting: Setting): FAQPageLeaf =>
  node<FAQPageLeaf>({
    "@type": "FAQPage",
    ...identityOf(entry, setting),
    ...aboutText(entry, setting),
    mainEntity: [
      {
        "@type": "Question",
        name: entry.question,
        acceptedAnswer: node<AnswerLeaf>({
          "@type": "Answer",
          text: toText(entry.answer),
          citation: citations(
            setting.content.related(entry, "sources"),
            setting,
          ),
        }),
      },
    ],
    about: subjects(entry, setting),
    mentions: contraindications(entry, setting),
  });
