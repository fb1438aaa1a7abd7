import type { ArticleLeaf } from "schema-dts";
import { toText } from "../../content/rich-text";
import type { Entry } from "../../content/types";
import { identityOf } from "../address";
import { citations } from "../citation";
import { node } from "../node";
import { aboutText } from "../page";
import { picture } from "../picture";
import { subjects } from "../reference";
import type { Setting } from "../setting";
import { parts } from "../topic";
import { contraindications } from "./contraindication";

/** A guide: its text and its warnings. */
export const guide = (entry: Entry<"guide">, setting: Setting): ArticleLeaf =>
  node<ArticleLeaf>({
    "@type": "Article",
    ...identityOf(entry, setting),
    headline: entry.title,
    abstract: entry.summary,
    ...aboutText(entry, setting),
    image: picture(entry.image, setting),
    articleBody: entry.body && toText(entry.body),
    hasPart: parts({
      about: "SafetyHealthAspect",
      text: entry.warningSigns.join("\n"),
    }),
    about: subjects(entry, setting),
    mentions: contraindications(entry, setting),
    citation: citations(setting.content.related(entry, "sources"), setting),
  });
