import type { Content } from "../content/types";
import { Citations } from "./citations";
import { contraindicationGroups } from "./contraindications";
import { evidenceViews } from "./evidence";
import { fallbackLanguages } from "./fallback-languages";
import { reviewOf } from "./review";
import { pageUrl, servedOf } from "./served";
import type { TechniqueView, ViewRequest } from "./view";

/** A technique with its safety notes and evidence; null when there is none of that slug. */
export const techniqueView = (
  content: Content,
  request: ViewRequest,
): TechniqueView | null => {
  const technique = content.bySlug("technique", request.slug, request.locale);
  if (!technique) return null;
  const citations = new Citations();
  const related = content.related(technique, "contraindications");
  const contraindications = contraindicationGroups(content, related, citations);
  const evidence = evidenceViews(
    (window) => content.evidence(technique, "condition", window),
    content,
    request,
    citations,
  );
  citations.cite(content.related(technique, "sources"));
  return {
    type: "technique",
    ...servedOf(technique),
    requestedLocale: request.locale,
    fallbackLanguages: fallbackLanguages(contraindications, evidence),
    name: technique.name,
    summary: technique.summary,
    url: pageUrl(technique, request),
    caution: technique.caution,
    contraindications,
    evidenceInBrief: technique.evidenceInBrief,
    evidence,
    sources: citations.list,
    review: reviewOf(content, technique, [
      ...related,
      ...content.related(technique, "indications"),
    ]),
  };
};
