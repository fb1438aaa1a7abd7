import type { Words } from "./words";

export const es: Words = {
  language: "es",
  languageName: "Español",
  site: {
    question: "¿Qué ayuda con mi problema de salud?",
    description:
      "Qué hace el masaje en un problema de salud, con qué certeza se sabe y cuándo no conviene.",
    skip: "Ir al contenido",
    chooseLanguage: "Idioma",
    notAdvice: "Esto es información, no consejo médico.",
    about:
      "Un ejemplo de página hecha con los datos de Bodywork. Consulte su caso con un médico u otro profesional cualificado.",
    loading: "Cargando…",
  },
  search: {
    label: "Buscar un problema de salud o una técnica",
    hint: "Como «dolor de espalda» o «masaje sueco»",
    suggestions: "Sugerencias",
    found: { one: "1 sugerencia", many: (count) => `${count} sugerencias` },
    suggestionsNone: "Sin sugerencias",
    none: (query) =>
      `Aquí nada coincide con «${query}». Eso no significa que el masaje sea seguro en ese caso: consulte a un médico o pruebe con otra palabra.`,
    elsewhere: (query, counts) =>
      `Ningún problema de salud y ninguna técnica coincide con «${query}». Se ha encontrado: ${counts}.`,
    safety: {
      one: "1 motivo en contra del masaje",
      many: (count) => `${count} motivos en contra del masaje`,
    },
    type: { Condition: "Problema de salud", Technique: "Técnica" },
  },
  list: {
    title: "Problemas de salud",
    filters: "Acotar la lista",
    category: "Tipo de problema",
    bodyRegions: "Parte del cuerpo",
    clear: "Quitar todos los filtros",
    shown: {
      one: "1 problema de salud",
      many: (count) => `${count} problemas de salud`,
    },
    none: "Ningún problema de salud cumple todos estos filtros.",
    more: (shown, all) =>
      `Se muestran los primeros ${shown} de ${all}. Los filtros acotan la lista.`,
    findings: { one: "1 resultado", many: (count) => `${count} resultados` },
    noFindings: "Todavía sin resultados",
    surest: (certainty) => `el más seguro, con ${certainty}`,
    studiedWith: "Estudiados con",
    anyTechnique: "Mostrar los de cualquier técnica",
  },
  condition: {
    all: "Todos los problemas de salud",
    contents: "En esta página",
    sections: {
      redFlags: "Señales de alerta",
      contraindications: "Cuándo no",
      evidence: "Qué se sabe",
      therapists: "Terapeutas",
      myths: "Mitos",
      questions: "Preguntas",
    },
    alsoCalled: (names) => `También se llama ${names}`,
    updated: (date) => `Último cambio: ${date}.`,
  },
  redFlags: {
    title: "Señales de alerta: consulte antes a un médico",
    level: {
      EMERGENCY: "Emergencia: pida ayuda de inmediato",
      URGENT: "Urgente: pida consejo médico el mismo día",
      ROUTINE: "Pida una cita con un médico",
    },
    verified: "Cada una de estas señales procede de una fuente.",
    notVerified:
      "Todavía no se ha encontrado una fuente publicada para todas estas señales.",
    none: "Aquí todavía no se indican señales de alerta. Eso no significa que no las haya: si algo le preocupa, consulte a un médico.",
  },
  contraindications: {
    title: "Cuándo no debe recibir un masaje",
    more: "Hay más de las que se muestran aquí. Consulte a un médico antes de recibir un masaje.",
    kind: {
      ABSOLUTE: "No reciba un masaje en ninguno de estos casos",
      RELATIVE:
        "Consulte antes en estos casos: puede ser necesario adaptar el masaje",
    },
    scope: {
      GENERAL: "Se refiere a todo el cuerpo.",
      LOCAL: "Se refiere solo a la zona afectada.",
    },
    whatToDo: "Qué hacer:",
    weaklyTraced: "Falta confirmarlo con una fuente oficial.",
    none: "Aquí todavía no se indican motivos en contra del masaje. Eso no significa que no los haya: consulte a un médico o a su terapeuta.",
    why: "Por qué",
    ofTechnique: "Con esta técnica, tenga en cuenta además:",
  },
  evidence: {
    title: "Qué se sabe del masaje en este caso",
    lead: "Primero los resultados más seguros. Cada uno dice hacia dónde apuntan los estudios y con qué certeza.",
    legend: "¿Con qué certeza se sabe?",
    legendNote:
      "Cada resultado dice con qué certeza se sabe, en los grados del sistema GRADE. Ninguno dice cómo de grande es un efecto.",
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
      HIGH: {
        name: "certeza alta",
        meaning:
          "es muy poco probable que nuevos estudios cambien este resultado",
      },
      MODERATE: {
        name: "certeza moderada",
        meaning: "nuevos estudios podrían cambiar este resultado",
      },
      LOW: {
        name: "certeza baja",
        meaning: "es probable que nuevos estudios cambien este resultado",
      },
      VERY_LOW: {
        name: "certeza muy baja",
        meaning: "el efecto real puede ser bastante distinto de este resultado",
      },
      NOT_GRADED: {
        name: "sin calificar",
        meaning: "nadie ha valorado qué certeza tiene",
      },
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
    about: "Sobre:",
    dose: "Qué se estudió:",
    caution: "Tenga cuidado:",
    none: "Aquí todavía no se han valorado estudios. Eso no significa que el masaje ayude ni que no ayude.",
    more: (shown, all) => `Se muestran ${shown} de ${all} técnicas.`,
  },
  dose: {
    minutes: { one: "1 minuto", many: (count) => `${count} minutos` },
    sessionsPerWeek: {
      one: "1 sesión por semana",
      many: (count) => `${count} sesiones por semana`,
    },
    weeks: { one: "1 semana", many: (count) => `${count} semanas` },
    sessionsTotal: {
      one: "1 sesión en total",
      many: (count) => `${count} sesiones en total`,
    },
    atLeast: (amount) => `al menos ${amount}`,
    atMost: (amount) => `hasta ${amount}`,
    between: (min, max) => `de ${min} a ${max}`,
  },
  sources: {
    count: { one: "1 fuente", many: (count) => `${count} fuentes` },
    kind: {
      SYSTEMATIC_REVIEW: "Revisión sistemática",
      GUIDELINE: "Guía clínica",
      RCT: "Ensayo controlado aleatorizado",
      NARRATIVE_REVIEW: "Revisión sin búsqueda sistemática",
      MECHANISM_STUDY: "Estudio de cómo podría actuar",
      CONFERENCE_ABSTRACT: "Resumen de congreso",
      POSITION_STATEMENT: "Posición de una entidad profesional",
      PATIENT_INFORMATION: "Información para pacientes",
      LAW_OR_REGULATOR: "Ley o autoridad reguladora",
      COMMENTARY: "Comentario sobre otros estudios",
      EXPERT_ARTICLE: "Artículo de expertos",
      PRACTICE_ARTICLE: "Artículo de una consulta",
    },
    retracted: "Retractada: esta publicación fue retirada.",
  },
  therapists: {
    title: "Terapeutas cerca de usted",
    lead: "Terapeutas que dicen tratarlo o que ofrecen una técnica con un beneficio observado. Un perfil no es una recomendación.",
    place: "Cerca de",
    choosePlace: "Elija un lugar",
    myPosition: "Mi ubicación",
    usePosition: "Usar mi ubicación",
    locating: "Buscando su ubicación…",
    denied:
      "Su navegador no da su ubicación a esta página. Elija un lugar de la lista.",
    noPosition:
      "No se ha podido encontrar su ubicación. Elija un lugar de la lista.",
    radius: "A menos de",
    within: (distance) => `a menos de ${distance}`,
    found: {
      one: "1 terapeuta",
      many: (count) => `${count} terapeutas, primero los más cercanos`,
    },
    none: "No se ha encontrado allí ningún terapeuta. Pruebe con una distancia mayor o con otro lugar.",
    away: (distance) => `a ${distance}`,
    fromCentre: "medida hasta el centro de la localidad",
    fictional: "Ejemplo ficticio: no es nadie a quien se pueda visitar",
    techniques: (names) => `Ofrece ${names}.`,
    speaks: (names) => `Habla ${names}.`,
    acceptsNewClients: "Acepta nuevos clientes.",
    noNewClients: "De momento no acepta nuevos clientes.",
    website: "Página web",
  },
  myths: {
    title: "Mitos, comprobados",
    claim: "Se dice",
    verdict: {
      FALSE: "Falso",
      MOSTLY_FALSE: "En gran parte falso",
      PARTLY_FALSE: "En parte falso",
      UNPROVEN: "Sin demostrar",
    },
    why: "Por qué, y qué se estudió",
  },
  questions: { title: "Preguntas y respuestas" },
  review: {
    none: "Ningún profesional sanitario lo ha revisado todavía.",
    done: (date) => `Revisado por un profesional sanitario el ${date}.`,
    by: (name, date) => `Revisado por ${name} el ${date}.`,
    due: (date) => `Próxima revisión: ${date}.`,
  },
  translation: {
    missing: (shown) => `Todavía no está traducido y se muestra en ${shown}.`,
    partsMissing:
      "Algunas partes todavía no están traducidas. Indican en qué idioma están.",
    shownIn: (shown) => `en ${shown}`,
  },
  live: {
    updated: "Actualizado ahora mismo",
    lost: "Se ha perdido la conexión. Lo que ve puede no estar al día; se actualizará en cuanto vuelva.",
    offline:
      "No tiene conexión. Lo que ve se mantiene y se actualizará en cuanto vuelva.",
  },
  problem: {
    title: "No se ha podido cargar",
    unreachable:
      "El servidor no ha respondido. Puede que vuelva dentro de un momento.",
    offline: "No tiene conexión.",
    refused: "El servidor no ha podido responder a esta petición.",
    requestId: (id) => `Si lo comunica, indique la petición ${id}.`,
    retry: "Volver a intentarlo",
    notFound: "Este problema de salud no está disponible",
    notFoundText:
      "Puede que se haya retirado o que la dirección no sea correcta. Búsquelo o consulte todos los problemas de salud.",
  },
  category: {
    MUSCULOSKELETAL: "Músculos y articulaciones",
    CHRONIC_PAIN: "Dolor prolongado",
    RHEUMATIC: "Enfermedad articular",
    HEADACHE: "Dolor de cabeza",
    MENTAL_HEALTH: "Mente y ánimo",
    SLEEP: "Sueño",
    SPORT_AND_INJURY: "Deporte y lesiones",
    POST_SURGICAL: "Después de una operación",
    CARDIOVASCULAR: "Corazón y circulación",
    PREGNANCY: "Embarazo",
    WOMENS_HEALTH: "Salud de la mujer",
    INFANT: "Bebés",
    CANCER: "Cáncer",
    NEUROLOGICAL: "Cerebro y nervios",
    DIGESTIVE: "Digestión",
    SKIN: "Piel y cicatrices",
  },
};
