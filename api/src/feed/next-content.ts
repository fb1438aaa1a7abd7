import type { Change } from "strapi-plugin-bodywork/contracts";
import {
  type ContentSource,
  PublishedContent,
  type Update,
} from "../content/published-content";
import type { ContentState } from "../content/state";
import type { Held } from "./held";

const sourceOf = ({
  feed,
  position,
  locales,
  documents,
}: Held): ContentSource => ({
  version: `${feed}-${position}-${locales.join("-")}`,
  locales,
  documents,
});

/** The content at a position; changes, where they are what leads there, save making all of it anew. */
export const nextContent = (
  state: ContentState,
  held: Held,
  changes: readonly Change[] | null,
): Update =>
  changes === null || state.phase === "loading"
    ? {
        content: new PublishedContent(sourceOf(held)).prepare(),
        touched: null,
      }
    : state.content.after(changes, sourceOf(held));
