import { range, pressureRange } from "./range";
import { clinicalCode, redFlag, dose } from "./clinical";
import { credential, price, location } from "./therapist";
import {
  comparisonRow,
  decisionOption,
  checklistItem,
  frequencyGoal,
  sessionLength,
  combination,
  regulation,
} from "./guide";

export * from "./range";
export * from "./clinical";
export * from "./therapist";
export * from "./guide";

/** Every component, in the order in which they build on each other. */
export const components = [
  range,
  pressureRange,
  clinicalCode,
  redFlag,
  dose,
  credential,
  price,
  location,
  comparisonRow,
  decisionOption,
  checklistItem,
  frequencyGoal,
  sessionLength,
  combination,
  regulation,
] as const;
