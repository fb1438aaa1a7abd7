import type { Content, Entry } from "../content/types";
import type { Citations } from "./citations";
import type { RedFlagsView } from "./view";
import type { RedFlagLevel } from "./words";

const LEVELS: readonly RedFlagLevel[] = ["EMERGENCY", "URGENT", "ROUTINE"];

/** The warning signs by level, emergencies first. */
export const redFlagsOf = (
  content: Content,
  condition: Entry<"condition">,
  citations: Citations,
): RedFlagsView => ({
  levels: LEVELS.map((level) => ({
    level,
    signs: condition.redFlags
      .filter((flag) => flag.level === level)
      .map(({ sign }) => sign),
  })).filter(({ signs }) => signs.length > 0),
  verified: condition.redFlagsVerified,
  citations: citations.cite(content.related(condition, "redFlagSources")),
});
