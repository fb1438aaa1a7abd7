import { es as content } from "../../words/es";
import type { Words } from "./words";

export const es: Words = {
  language: "es",
  kind: { technique: "Técnica de masaje", condition: "Problema de salud" },
  translation: {
    missing: (asked, shown) =>
      `Este contenido todavía no está disponible en ${asked}. Se muestra en ${shown}.`,
    partsMissing: (shown) =>
      `Algunas partes todavía no están traducidas y se muestran en ${shown}.`,
    shownIn: (shown) => `en ${shown}`,
  },
  caution: "Tenga cuidado",
  redFlags: {
    title: "Señales de alerta: consulte antes a un médico",
    level: content.redFlagLevel,
    verified:
      "Cada una de estas señales procede de una de las fuentes indicadas más abajo.",
    notVerified: content.redFlagsNotVerified,
    none: "Aquí todavía no se indican señales de alerta. Eso no significa que no las haya: si algo le preocupa, consulte a un médico.",
  },
  contraindications: {
    title: {
      technique: "Cuándo no debe recibir este masaje",
      condition: "Cuándo no debe recibir un masaje",
    },
    kind: {
      ABSOLUTE: "No reciba un masaje en ninguno de estos casos",
      RELATIVE:
        "Consulte antes en estos casos: puede ser necesario adaptar el masaje",
    },
    scope: content.contraindicationScope,
    whatToDo: "Qué hacer:",
    weaklyTraced: content.weaklyTraced,
    none: "Aquí todavía no se indican motivos en contra del masaje. Eso no significa que no los haya: consulte a un médico o a su terapeuta.",
    othersApply:
      "Otros motivos corresponden a técnicas concretas. Se indican en cada técnica.",
  },
  evidence: {
    title: {
      technique: "Qué se sabe de sus efectos",
      condition: "Qué se sabe del masaje en este caso",
    },
    inBrief: "En resumen:",
    finding: content.finding,
    certainty: content.certainty,
    basis: content.basis,
    against: content.against,
    about: "Sobre:",
    dose: "Qué se estudió:",
    none: "Aquí todavía no se han valorado estudios. Eso no significa que el masaje ayude ni que no ayude.",
  },
  sources: {
    title: "Fuentes",
    cited: (numbers) =>
      `${numbers.length === 1 ? "Fuente" : "Fuentes"} ${numbers.join(", ")}.`,
    retracted: content.retracted,
    none: "Aquí todavía no se indican fuentes publicadas.",
  },
  review: {
    none: "Todavía no revisado por un profesional sanitario.",
    done: (reviewer, date) => `Revisado por ${reviewer} el ${date}.`,
    due: (date) => `Próxima revisión: ${date}.`,
    partsOpen: "Algunas de las notas siguientes todavía no se han revisado.",
  },
  from: "Contenido de",
  notAdvice:
    "Información general que no sustituye el consejo médico. Consulte su caso con un médico u otro profesional cualificado.",
  newTab: "Los enlaces se abren en una pestaña nueva.",
  problem: {
    notFound: {
      technique: {
        title: "Esta técnica no está disponible",
        text: "Puede que se haya retirado o que la dirección no sea correcta.",
      },
      condition: {
        title: "Este problema de salud no está disponible",
        text: "Puede que se haya retirado o que la dirección no sea correcta.",
      },
      page: {
        title: "Esta página no existe",
        text: "Puede que la dirección no sea correcta.",
      },
    },
    unknownLanguage: {
      title: "Este idioma no está disponible",
      text: "No hay contenido en el idioma solicitado.",
    },
    unavailable: {
      title: "No disponible en este momento",
      text: "El contenido aún se está cargando. Vuelva a intentarlo dentro de un momento.",
    },
  },
  draft: {
    banner: "Vista previa de un borrador: sin publicar",
    whole: "Lo demás que hay en esta entrada",
    yes: "Sí",
    no: "No",
    notShown: {
      title: "Aquí no hay ningún borrador que mostrar",
      text: "Puede que le falte algo obligatorio o que tenga un valor incorrecto, que su formulario en el CMS indica en «Antes de publicar», o que su dirección haya cambiado. Corrija y guarde la entrada y vuelva a abrir la vista previa.",
    },
    ended: {
      title: "Esta vista previa ha terminado",
      text: "Las vistas previas solo están abiertas poco tiempo. Para continuar, recargue la página del CMS o vuelva a abrir allí la vista previa.",
    },
    refused: {
      title: "Esta vista previa no se puede abrir",
      text: "Los borradores solo se muestran a quienes editan. Inicie sesión en el CMS y abra allí la vista previa.",
    },
  },
};
