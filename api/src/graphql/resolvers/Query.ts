import type { QueryResolvers } from "../__generated__/resolvers";
import { node, nodes, plural, single } from "./roots";
import { vocabularyIn } from "./vocabulary";

export const Query: QueryResolvers = {
  node,
  nodes,
  search: (_root, { locale, ...args }, { content }) =>
    content.search(args, content.locale(locale)),
  contentStatus: (_root, _args, context) => context,
  vocabulary: (_root, { locale }, { content }) =>
    vocabularyIn(content.locale(locale)),

  technique: single("technique"),
  techniques: plural("technique"),
  condition: single("condition"),
  conditions: plural("condition"),
  indication: single("indication"),
  indications: plural("indication"),
  contraindication: single("contraindication"),
  contraindications: plural("contraindication"),
  myth: single("myth"),
  myths: plural("myth"),
  faq: single("faq"),
  faqs: plural("faq"),
  therapistProfile: single("therapist-profile"),
  therapistProfiles: plural("therapist-profile"),
  benefit: single("benefit"),
  benefits: plural("benefit"),
  bodyRegion: single("body-region"),
  bodyRegions: plural("body-region"),
  guide: single("guide"),
  guides: plural("guide"),
  complementaryTherapy: single("complementary-therapy"),
  complementaryTherapies: plural("complementary-therapy"),
  source: single("source"),
  sources: plural("source"),
  reviewer: single("reviewer"),
  reviewers: plural("reviewer"),
};
