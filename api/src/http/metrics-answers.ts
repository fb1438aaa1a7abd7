import type { Registry } from "prom-client";
import type { AnswersFigures } from "./answers";
import { readings } from "./readings";

/** How much it helps to keep answers, and what it costs. */
export const describeAnswers = (
  registry: Registry,
  figures: () => AnswersFigures,
): void => {
  const { gauge, counter } = readings(registry);
  counter(
    "bodywork_answers_hits_total",
    "Requests that were answered with what was kept.",
    () => figures().hits,
  );
  counter(
    "bodywork_answers_misses_total",
    "Requests whose answer had to be worked out.",
    () => figures().misses,
  );
  gauge("bodywork_answers", "Answers that are kept.", () => figures().entries);
  gauge(
    "bodywork_answers_bytes",
    "The memory that kept answers take.",
    () => figures().bytes,
  );
};
