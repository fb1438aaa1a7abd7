import type { HealthTopicContentLeaf } from "schema-dts";

type Aspect =
  | "EffectivenessHealthAspect"
  | "MisconceptionsHealthAspect"
  | "SafetyHealthAspect"
  | "SeeDoctorHealthAspect";

/** The aspect of a health topic that a text, or a part of a page, is about. */
export const aspect = <A extends Aspect>(name: A) =>
  ({
    "@type": "HealthTopicContent",
    hasHealthAspect: `https://schema.org/${name}`,
  }) as const satisfies HealthTopicContentLeaf;

/** The parts that there are, each with its text. */
export const parts = (
  ...given: readonly {
    readonly about: Aspect;
    readonly text: string | null;
  }[]
): readonly HealthTopicContentLeaf[] =>
  given.flatMap(({ about, text }) =>
    text ? [{ ...aspect(about), text }] : [],
  );
