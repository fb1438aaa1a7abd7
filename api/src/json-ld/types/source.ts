import type { Entry } from "../../content/types";
import { type Citation, citation } from "../citation";
import { medicalPage } from "../page";
import type { Setting } from "../setting";

/** A published work, with what it found. The language is that of our words about it, not that of the work. */
export const source = (entry: Entry<"source">, setting: Setting): Citation => ({
  ...citation(entry, setting),
  description: entry.finding,
  mainEntityOfPage: medicalPage(entry, setting),
});
