import type { components } from "../../../server/src/components";
import type { ContentTypes } from "../../../server/src/content-types";

/** Every value of an enumeration in a set of attributes. */
type ValueIn<A> = {
  [K in keyof A]: A[K] extends {
    readonly kind: "enumeration";
    readonly values: readonly (infer V extends string)[];
  }
    ? V
    : never;
}[keyof A];

type ValueOfTypes = {
  [T in keyof ContentTypes]: ValueIn<ContentTypes[T]["public"]>;
}[keyof ContentTypes];

/** Distributed over the components, whose attributes have different names. */
type ValueOfComponents = (typeof components)[number] extends infer C
  ? C extends { readonly attributes: infer A }
    ? ValueIn<A>
    : never
  : never;

/** A value that an editor may choose somewhere. One without words does not compile. */
export type EnumerationValue = ValueOfTypes | ValueOfComponents;

/** How each value is written for editors, in English and in Spanish. Where two fields share a value, they share its words. */
export const valueWords: Readonly<
  Record<EnumerationValue, readonly [en: string, es: string]>
> = {
  TREATMENT: ["Treatment", "Tratamiento"],
  RELAXATION: ["Relaxation", "Relajación"],
  PERFORMANCE_AND_RECOVERY: [
    "Performance and recovery",
    "Rendimiento y recuperación",
  ],
  COMFORT: ["Comfort", "Bienestar"],

  MUSCULOSKELETAL: ["Muscles and joints", "Músculos y articulaciones"],
  CHRONIC_PAIN: ["Chronic pain", "Dolor crónico"],
  RHEUMATIC: ["Rheumatic", "Reumática"],
  HEADACHE: ["Headache", "Dolor de cabeza"],
  MENTAL_HEALTH: ["Mental health", "Salud mental"],
  SLEEP: ["Sleep", "Sueño"],
  WOMENS_HEALTH: ["Women's health", "Salud de la mujer"],
  INFANT: ["Infants", "Bebés"],
  CANCER: ["Cancer", "Cáncer"],
  NEUROLOGICAL: ["Nerves and brain", "Nervios y cerebro"],
  DIGESTIVE: ["Digestion", "Digestión"],
  SKIN: ["Skin", "Piel"],
  SPORT_AND_INJURY: ["Sport and injury", "Deporte y lesiones"],
  POST_SURGICAL: ["After surgery", "Después de una operación"],
  CARDIOVASCULAR: ["Heart and circulation", "Corazón y circulación"],
  PREGNANCY: ["Pregnancy", "Embarazo"],

  BENEFIT: ["Benefit", "Beneficio"],
  NO_EFFECT: ["No effect", "Sin efecto"],
  UNCLEAR: ["Unclear", "Dudoso"],
  HARM: ["Harm", "Daño"],

  NOT_GRADED: ["Not graded", "Sin graduar"],
  VERY_LOW: ["Very low", "Muy baja"],
  LOW: ["Low", "Baja"],
  MODERATE: ["Moderate", "Moderada"],
  HIGH: ["High", "Alta"],

  PUBLISHED: ["Published", "Publicada"],
  PROPOSED: ["Proposed", "Propuesta"],

  STRONG_AGAINST: ["Strong, against", "Fuerte, en contra"],
  WEAK_AGAINST: ["Weak, against", "Débil, en contra"],
  NONE: ["No recommendation", "Sin recomendación"],
  WEAK_FOR: ["Weak, for", "Débil, a favor"],
  STRONG_FOR: ["Strong, for", "Fuerte, a favor"],

  RELATIVE: ["Relative", "Relativa"],
  ABSOLUTE: ["Absolute", "Absoluta"],
  LOCAL: ["Local", "Local"],
  GENERAL: ["General", "General"],
  TRACED: ["Traced", "Comprobada"],
  WEAKLY_TRACED: ["Weakly traced", "Poco comprobada"],

  FALSE: ["False", "Falso"],
  MOSTLY_FALSE: ["Mostly false", "Falso en su mayor parte"],
  PARTLY_FALSE: ["Partly false", "Falso en parte"],
  UNPROVEN: ["Unproven", "Sin demostrar"],

  GETTING_STARTED: ["Getting started", "Primeros pasos"],
  SESSION: ["The session", "La sesión"],
  RESULTS: ["Results", "Resultados"],
  SAFETY: ["Safety", "Seguridad"],
  EVIDENCE: ["Evidence", "Evidencia"],

  PHYSICAL: ["Physical", "Físico"],
  MENTAL: ["Mental", "Mental"],
  NOT_SUPPORTED: ["Not supported", "Sin respaldo"],
  WEAKLY_SUPPORTED: ["Weakly supported", "Poco respaldo"],
  PARTLY_SUPPORTED: ["Partly supported", "Respaldo parcial"],
  SUPPORTED: ["Supported", "Con respaldo"],

  OVERVIEW: ["Overview", "Visión general"],
  COMPARISON: ["Comparison", "Comparación"],
  DECISION: ["Decision", "Decisión"],
  FREQUENCY: ["How often", "Frecuencia"],
  SESSION_LENGTH: ["Session length", "Duración de la sesión"],
  PREPARATION: ["Preparation", "Preparación"],
  AFTERCARE: ["Aftercare", "Después de la sesión"],
  CHOOSING_THERAPIST: ["Choosing a therapist", "Elegir terapeuta"],
  QUESTIONS: ["Questions to ask", "Preguntas que hacer"],
  COMBINING: ["Combining with other care", "Combinar con otros cuidados"],

  SYSTEMATIC_REVIEW: ["Systematic review", "Revisión sistemática"],
  GUIDELINE: ["Guideline", "Guía clínica"],
  RCT: ["Randomized trial", "Ensayo aleatorizado"],
  NARRATIVE_REVIEW: ["Narrative review", "Revisión narrativa"],
  MECHANISM_STUDY: ["Mechanism study", "Estudio de mecanismos"],
  CONFERENCE_ABSTRACT: ["Conference abstract", "Resumen de congreso"],
  POSITION_STATEMENT: ["Position statement", "Toma de posición"],
  PATIENT_INFORMATION: ["Patient information", "Información para pacientes"],
  LAW_OR_REGULATOR: ["Law or regulator", "Ley u organismo regulador"],
  COMMENTARY: ["Commentary", "Comentario"],
  EXPERT_ARTICLE: ["Expert article", "Artículo de expertos"],
  PRACTICE_ARTICLE: ["Article of a practice", "Artículo de una consulta"],

  LIGHT: ["Light", "Ligera"],
  FIRM: ["Firm", "Firme"],
  ICD_10_CM: ["ICD-10-CM", "CIE-10-MC"],
  MESH: ["MeSH", "MeSH"],
  SNOMED_CT: ["SNOMED CT", "SNOMED CT"],
  SEEN: ["Seen", "Visto"],
  STANDARD: ["Standard", "Estándar"],
  ROUTINE: ["Routine", "Sin urgencia"],
  URGENT: ["Urgent", "Urgente"],
  EMERGENCY: ["Emergency", "Emergencia"],
  ACTIVE: ["Active", "Activa"],
  EXPIRED: ["Expired", "Caducada"],
  PENDING: ["Pending", "En trámite"],
  SAMPLE: ["Sample", "Ejemplo"],
  INITIAL: ["Initial", "Inicial"],
  COURSE: ["Course", "Curso de tratamiento"],
  MAINTENANCE: ["Maintenance", "Mantenimiento"],
  TRIAL: ["Trial", "Ensayo"],
  ARTICLE_ADVICE: ["Advice of the article", "Consejo del artículo"],
};

const words: Readonly<Record<string, readonly [string, string] | undefined>> =
  valueWords;

/** A value in words; as it is stored where there are none, which are values of other plugins. */
export const wordOf = (value: string, language: string): string => {
  const [en, es] = words[value] ?? [value, value];
  return language === "es" ? es : en;
};
