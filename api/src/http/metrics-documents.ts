import type { Registry } from "prom-client";
import { readings } from "./readings";

export interface DocumentsFigures {
  readonly persistedDocuments: number;
  readonly refusedBySafelist: number;
}

/** Which operations are known from the start, and what is refused because it is none of them. */
export const describeDocuments = (
  registry: Registry,
  figures: () => DocumentsFigures,
): void => {
  const { gauge, counter } = readings(registry);
  gauge(
    "bodywork_persisted_documents",
    "Documents that are known by their hash.",
    () => figures().persistedDocuments,
  );
  counter(
    "bodywork_safelist_refusals_total",
    "Requests that were refused because they ask for something else than a known document.",
    () => figures().refusedBySafelist,
  );
};
