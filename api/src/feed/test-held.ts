import type { FeedDocument } from "strapi-plugin-bodywork/contracts";
import { documentsOf } from "../content/documents";
import { aDocument } from "../content/test-documents";
import { digestOf } from "./digest";
import type { Held } from "./held";

/** What a gateway holds at a position; the position is in a name too, so that contents differ. */
export const heldAt = (
  position: number,
  documents: readonly FeedDocument[] = [
    aDocument("technique", "swedish"),
    aDocument("technique", "swedish", { locale: "es" }),
    aDocument("benefit", "calm", { fields: { name: `Calm ${position}` } }),
  ],
): Held => ({
  feed: "feed-1",
  position,
  digest: digestOf(documents),
  locales: ["en", "es"],
  documents: documentsOf(documents),
  changedAt: new Date("2026-01-02T03:04:05.678Z"),
});
