import type { PersonLeaf } from "schema-dts";
import type { Entry } from "../../content/types";
import { webPage } from "../page";
import { clinicianReference } from "../reference";
import type { Setting } from "../setting";

/** A clinician who checks entries. */
export const reviewer = (
  entry: Entry<"reviewer">,
  setting: Setting,
): PersonLeaf => ({
  ...clinicianReference(entry, setting),
  mainEntityOfPage: webPage(entry, setting),
});
