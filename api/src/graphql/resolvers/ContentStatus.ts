import { contentTypeNames } from "strapi-plugin-bodywork/contracts";
import type {
  ContentPhase,
  ContentStatusResolvers,
} from "../__generated__/resolvers";
import type { ContentStatusValue } from "../context";
import { typeNameOf } from "./type-name";

const PHASES: Readonly<Record<ContentStatusValue["phase"], ContentPhase>> = {
  loading: "LOADING",
  live: "LIVE",
  stale: "STALE",
  stopped: "STOPPED",
};

export const ContentStatus: ContentStatusResolvers = {
  phase: ({ status }) => PHASES[status().phase],
  changedAt: ({ status }) => status().changedAt?.toISOString() ?? null,
  lagChanges: ({ lag }) => lag().changes,
  lagSeconds: ({ lag }) => lag().seconds,
  version: ({ content }) => content.version,
  locales: ({ content }) => content.locales,
  defaultLocale: ({ content }) => content.defaultLocale,
  totalCount: ({ content }) =>
    Object.values(content.counts).reduce((sum, count) => sum + count, 0),
  counts: ({ content: { counts } }) =>
    contentTypeNames.map((type) => ({
      type: typeNameOf(type),
      totalCount: counts[type],
    })),
};
