import { es as labels } from "./labels/es";
import type { ContentWords } from "./words";

export const es: ContentWords = {
  language: "es",
  labels,
  finding: {
    BENEFIT: {
      sure: "Ayuda",
      probable: "Probablemente ayuda",
      possible: "Puede ayudar",
    },
    NO_EFFECT: {
      sure: "Apenas influye o no influye",
      probable: "Probablemente apenas influye o no influye",
      possible: "Es posible que apenas influya o no influya",
    },
    UNCLEAR: {
      sure: "No está claro si ayuda",
      probable: "No está claro si ayuda",
      possible: "No está claro si ayuda",
    },
    HARM: {
      sure: "Es perjudicial",
      probable: "Probablemente es perjudicial",
      possible: "Puede ser perjudicial",
    },
  },
  certainty: {
    HIGH: "certeza alta: es muy poco probable que nuevos estudios cambien este resultado",
    MODERATE:
      "certeza moderada: nuevos estudios podrían cambiar este resultado",
    LOW: "certeza baja: es probable que nuevos estudios cambien este resultado",
    VERY_LOW:
      "certeza muy baja: el efecto real puede ser bastante distinto de este resultado",
    NOT_GRADED: "sin calificar: nadie ha valorado qué certeza tiene",
  },
  basis: {
    PUBLISHED:
      "La valoración procede de una revisión o una guía clínica publicada.",
    PROPOSED:
      "Es nuestra propia lectura, prudente. Falta que la confirme un profesional sanitario.",
  },
  against: {
    WEAK_AGAINST: "En conjunto, se desaconseja.",
    STRONG_AGAINST: "Se desaconseja claramente.",
  },
  redFlagLevel: {
    EMERGENCY: "Emergencia: pida ayuda de inmediato",
    URGENT: "Urgente: pida consejo médico el mismo día",
    ROUTINE: "Pida una cita con un médico",
  },
  redFlagsNotVerified:
    "Todavía no se ha encontrado una fuente publicada para todas estas señales.",
  contraindicationKind: {
    ABSOLUTE: "No reciba un masaje en este caso.",
    RELATIVE:
      "Consulte antes en este caso: puede ser necesario adaptar el masaje.",
  },
  contraindicationScope: {
    GENERAL: "Se refiere a todo el cuerpo.",
    LOCAL: "Se refiere solo a la zona afectada.",
  },
  weaklyTraced: "Falta confirmarlo con una fuente oficial.",
  support: {
    SUPPORTED: "Los estudios respaldan esta afirmación.",
    PARTLY_SUPPORTED: "Los estudios respaldan esta afirmación solo en parte.",
    WEAKLY_SUPPORTED: "Los estudios respaldan esta afirmación débilmente.",
    NOT_SUPPORTED: "Los estudios no respaldan esta afirmación.",
  },
  retracted: "Retractada: esta publicación fue retirada.",
  credentialStatus: {
    ACTIVE: "Vigente.",
    EXPIRED: "Caducada.",
    PENDING: "Solicitada, aún no concedida.",
    SAMPLE: "Ficticia: esta acreditación no existe.",
  },
  credentialChecked: (day) => `Comprobada en el registro el ${day}.`,
  credentialNotChecked: "Nadie la ha comprobado en el registro.",
  fictional:
    "Perfil ficticio de muestra: este terapeuta no existe en la realidad.",
};
