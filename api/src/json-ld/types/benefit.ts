import type { HealthTopicContentLeaf } from "schema-dts";
import type { Entry } from "../../content/types";
import { contentWordsFor } from "../../words";
import { identityOf } from "../address";
import { citations } from "../citation";
import { node } from "../node";
import { aboutText } from "../page";
import { subjects } from "../reference";
import type { Setting } from "../setting";
import { aspect } from "../topic";

/** What the evidence says of a benefit, and how far it supports it. The claim itself is not repeated. */
export const benefit = (
  entry: Entry<"benefit">,
  setting: Setting,
): HealthTopicContentLeaf =>
  node<HealthTopicContentLeaf>({
    ...aspect("EffectivenessHealthAspect"),
    ...identityOf(entry, setting),
    name: entry.name,
    ...aboutText(entry, setting),
    abstract: contentWordsFor(entry.locale).support[entry.support],
    text: entry.summary,
    about: subjects(entry, setting),
    citation: citations(setting.content.related(entry, "sources"), setting),
  });
