import type { ContraindicationGroup, EvidenceView } from "./view";

/** The languages in which parts are shown because they are not translated. Titles of sources never are, so they do not count. */
export const fallbackLanguages = (
  contraindications: readonly ContraindicationGroup[],
  evidence: readonly EvidenceView[],
): readonly string[] => {
  const parts = [
    ...contraindications.flatMap(({ items }) => items),
    ...evidence.flatMap((subject) => [subject, ...subject.findings]),
  ];
  return [
    ...new Set(
      parts.filter(({ isFallback }) => isFallback).map(({ lang }) => lang),
    ),
  ];
};
