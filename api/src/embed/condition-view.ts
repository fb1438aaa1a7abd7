import type { Content } from "../content/types";
import { Citations } from "./citations";
import {
  contraindicationGroups,
  contraindicationsOfEveryMassage,
} from "./contraindications";
import { evidenceViews } from "./evidence";
import { fallbackLanguages } from "./fallback-languages";
import { redFlagsOf } from "./red-flags";
import { reviewOf } from "./review";
import { pageUrl, servedOf } from "./served";
import type { ConditionView, ViewRequest } from "./view";

/** A condition with its warning signs and what massage does for it; null when there is none of that slug. */
export const conditionView = (
  content: Content,
  request: ViewRequest,
): ConditionView | null => {
  const condition = content.bySlug("condition", request.slug, request.locale);
  if (!condition) return null;
  // Sources are numbered as they come, so what is shown first is made first.
  const citations = new Citations();
  const redFlags = redFlagsOf(content, condition, citations);
  const related = [
    ...new Set([
      ...content.related(condition, "contraindications"),
      ...contraindicationsOfEveryMassage(content, request.locale),
    ]),
  ];
  const contraindications = contraindicationGroups(content, related, citations);
  const evidence = evidenceViews(
    (window) => content.evidence(condition, "technique", window),
    content,
    request,
    citations,
  );
  return {
    type: "condition",
    ...servedOf(condition),
    requestedLocale: request.locale,
    fallbackLanguages: fallbackLanguages(contraindications, evidence),
    name: condition.name,
    summary: condition.summary,
    url: pageUrl(condition, request),
    redFlags,
    contraindications,
    evidence,
    sources: citations.list,
    review: reviewOf(content, condition, [
      ...related,
      ...content.related(condition, "indications"),
    ]),
  };
};
