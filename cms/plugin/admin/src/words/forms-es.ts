/**
 * What the forms of our types say in Spanish, by what they say in English. The English words stand in the content model, because
 * Strapi keeps them in its configuration of each form; a label that an administrator has changed there is not found here, and
 * is shown as it was written.
 */
export const formsEs: Readonly<Record<string, string>> = {
  // Types, one and many.
  Techniques: "Técnicas",
  Conditions: "Afecciones",
  Indications: "Indicaciones",
  Contraindications: "Contraindicaciones",
  Myths: "Mitos",
  FAQs: "Preguntas frecuentes",
  "Therapist profiles": "Perfiles de terapeutas",
  Benefits: "Beneficios",
  "Body regions": "Zonas del cuerpo",
  Guides: "Guías",
  "Complementary therapies": "Terapias complementarias",
  Sources: "Fuentes",
  Reviewers: "Revisores",

  Contraindication: "Contraindicación",
  Indication: "Indicación",
  Myth: "Mito",
  FAQ: "Pregunta frecuente",
  "Therapist profile": "Perfil de terapeuta",
  Benefit: "Beneficio",
  "Body region": "Zona del cuerpo",
  Guide: "Guía",
  "Complementary therapy": "Terapia complementaria",
  Source: "Fuente",
  Reviewer: "Revisor",

  // Labels.
  "Accepts new clients": "Acepta nuevos clientes",
  Accessibility: "Accesibilidad",
  Address: "Dirección",
  Amount: "Importe",
  Answer: "Respuesta",
  "Applies to all techniques": "Para todas las técnicas",
  "Article claim check": "Comprobación de lo que dice el artículo",
  Aspect: "Aspecto",
  Authors: "Autores",
  "Background check": "Verificación de antecedentes",
  Basis: "Base",
  Biography: "Biografía",
  Board: "Organismo",
  Body: "Texto",
  "Booking page": "Página de reservas",
  Category: "Categoría",
  Caution: "Precaución",
  Certainty: "Certeza",
  "Certainty basis": "Base de la certeza",
  Checked: "Comprobado",
  Checklist: "Lista de comprobación",
  City: "Ciudad",
  Claim: "Afirmación",
  "Clinical codes": "Códigos clínicos",
  Code: "Código",
  Combinations: "Combinaciones",
  Comparison: "Comparación",
  "Comparison: first": "Comparación: primero",
  "Comparison: second": "Comparación: segundo",
  Condition: "Afección",
  Country: "País",
  Credentials: "Titulaciones",
  Currency: "Moneda",
  DOI: "DOI",
  Description: "Descripción",
  Direction: "Dirección",
  Dose: "Dosis",
  "E-mail": "Correo electrónico",
  "Editor notes": "Notas de redacción",
  Evidence: "Evidencia",
  "Evidence in brief": "La evidencia en breve",
  Explanation: "Explicación",
  Facts: "Datos",
  Finding: "Resultado",
  Firmest: "La más firme",
  First: "Primero",
  "First visit": "Primera visita",
  From: "Desde",
  Goal: "Objetivo",
  Goals: "Objetivos",
  Headline: "Lema",
  "How it combines": "Cómo se combina",
  "How it is done": "Cómo se hace",
  Image: "Imagen",
  "Image idea": "Idea para la imagen",
  "In the article": "En el artículo",
  "In words": "En palabras",
  Insured: "Con seguro",
  Intent: "Finalidad",
  Issuer: "Emisor",
  Item: "Punto",
  "Journal or publisher": "Revista o editorial",
  Jurisdiction: "Jurisdicción",
  Key: "Clave",
  "Key points": "Puntos clave",
  Kind: "Tipo",
  Languages: "Idiomas",
  "Last reviewed": "Última revisión",
  Latitude: "Latitud",
  Level: "Nivel",
  "License required": "Licencia obligatoria",
  Lightest: "La más ligera",
  Location: "Ubicación",
  Longitude: "Longitud",
  "Minimum age": "Edad mínima",
  Minutes: "Minutos",
  "Minutes a session": "Minutos por sesión",
  Name: "Nombre",
  "Named in the article": "Nombrada en el artículo",
  "Next review due": "Revisar el",
  Note: "Nota",
  Number: "Número",
  "Often chosen for": "Suele elegirse para",
  "Often chosen techniques": "Técnicas que suelen elegirse",
  Options: "Opciones",
  Order: "Orden",
  Origin: "Origen",
  "Other names": "Otros nombres",
  PMID: "PMID",
  "Part of": "Parte de",
  Parts: "Partes",
  Phase: "Fase",
  Phone: "Teléfono",
  Photo: "Fotografía",
  Practice: "Consulta",
  Precision: "Precisión",
  Pressure: "Presión",
  Prices: "Precios",
  "Public register": "Registro público",
  Question: "Pregunta",
  Questions: "Preguntas",
  "Read as": "Leído como",
  "Red flag sources": "Fuentes de las señales de alarma",
  "Red flags": "Señales de alarma",
  "Red flags of": "Señales de alarma de",
  "Red flags verified": "Señales de alarma verificadas",
  Region: "Región",
  "Register page": "Página del registro",
  Regulation: "Regulación",
  Retracted: "Retirado",
  "Review after (weeks)": "Valorar después de (semanas)",
  "Review note": "Nota sobre la valoración",
  "Reviewed by": "Revisado por",
  Sample: "Ejemplo",
  Scope: "Alcance",
  Second: "Segundo",
  "Seen at": "Visto en",
  "Session length": "Duración de la sesión",
  "Session lengths": "Duraciones de la sesión",
  "Sessions a month": "Sesiones al mes",
  "Sessions a week": "Sesiones por semana",
  "Sessions in all": "Sesiones en total",
  "Short answer": "Respuesta breve",
  Sign: "Señal",
  Situation: "Situación",
  Slug: "Identificador en la dirección",
  "Soreness (days)": "Agujetas (días)",
  Sourcing: "Respaldo",
  Status: "Estado",
  Statute: "Ley",
  Steps: "Pasos",
  Strength: "Fuerza",
  Suits: "Adecuada para",
  Summary: "Resumen",
  Support: "Respaldo de la evidencia",
  System: "Clasificación",
  Technique: "Técnica",
  Therapists: "Terapeutas",
  Therapy: "Terapia",
  Title: "Título",
  To: "Hasta",
  Topic: "Tema",
  "Training hours": "Horas de formación",
  "Typical minutes": "Minutos habituales",
  "Valid until": "Válida hasta",
  Verdict: "Veredicto",
  Verified: "Verificada",
  "Verified on": "Verificada el",
  "Warning signs": "Señales de aviso",
  Website: "Sitio web",
  Weeks: "Semanas",
  "What the evidence says": "Lo que dice la evidencia",
  "What to do": "Qué hacer",
  When: "Cuándo",
  Why: "Por qué",
  Year: "Año",
  "Years of experience": "Años de experiencia",

  // Help beside the fields.
  "Technique, condition and scope in a line, for editors. It is written by the CMS and follows their names.":
    "Técnica, afección y alcance en una línea, para la redacción. La escribe el CMS y sigue sus nombres.",
  "A portrait; give the file an alternative text.":
    "Un retrato; dé al archivo un texto alternativo.",
  "A picture of the technique; give the file an alternative text.":
    "Una imagen de la técnica; dé al archivo un texto alternativo.",
  "A short name for machines: small letters, digits, hyphens.":
    "Un nombre corto para programas: minúsculas, cifras y guiones.",
  "Absolute: do not treat. Relative: only after advice or with changes.":
    "Absoluta: no tratar. Relativa: solo tras consultar o con cambios.",
  "After this day the entry counts as overdue.":
    "Pasado este día, la revisión de la entrada está atrasada.",
  "Answers that rest on it.": "Respuestas que se apoyan en ella.",
  "As a reader would ask it.": "Como la haría un lector.",
  "As in the public register.": "Como figura en el registro público.",
  "As it should be shown, with the person’s consent.":
    "Como debe mostrarse, con el consentimiento de la persona.",
  "As the publication gives them.": "Como los da la publicación.",
  "As the register says; Sample for fictional profiles only.":
    "Según el registro; «Ejemplo» solo para perfiles ficticios.",
  "Benefits that are claimed for it.": "Beneficios que se le atribuyen.",
  "Benefits that cite it.": "Beneficios que la citan.",
  "City or town.": "Ciudad o pueblo.",
  "Codes in public classifications.": "Códigos de clasificaciones públicas.",
  "Conditions felt here.": "Afecciones que se sienten aquí.",
  "Conditions it is often chosen for in practice. Not evidence: that stands in the indications.":
    "Afecciones para las que suele elegirse en la práctica. No es evidencia: esa está en las indicaciones.",
  "Conditions they checked.": "Afecciones que ha revisado.",
  "Conditions whose red flags are from it.":
    "Afecciones cuyas señales de alarma proceden de ella.",
  "Contraindications of this technique; those for all techniques apply besides.":
    "Contraindicaciones de esta técnica; además valen las de todas las técnicas.",
  "Contraindications that belong to it.":
    "Contraindicaciones que le corresponden.",
  "Implied by": "Implicada por",
  "Those of the conditions with which it always holds. The others are where it may hold, and has to be asked about.":
    "Las afecciones de la lista con las que siempre rige. Con las demás puede regir y hay que preguntarlo.",
  "Implied contraindications": "Contraindicaciones implicadas",
  "Those of its contraindications that hold for everyone who has it.":
    "Sus contraindicaciones que rigen para todas las personas que la tienen.",
  "Contraindications that concern it.": "Contraindicaciones que le afectan.",
  "Contraindications that rest on it.":
    "Contraindicaciones que se apoyan en ella.",
  "Contraindications that the answer names.":
    "Contraindicaciones que nombra la respuesta.",
  "Contraindications that the guide names.":
    "Contraindicaciones que nombra la guía.",
  "Contraindications they checked.": "Contraindicaciones que ha revisado.",
  "Degrees east, −180 to 180 (WGS 84).": "Grados este, de −180 a 180 (WGS 84).",
  "Degrees north, −90 to 90 (WGS 84).": "Grados norte, de −90 a 90 (WGS 84).",
  "Digital object identifier, without the address before it.":
    "Identificador de objeto digital, sin la dirección que lo precede.",
  "Emergency: call for help now. Urgent: medical advice the same day. Routine: make an appointment.":
    "Emergencia: pida ayuda ahora. Urgente: consulta médica el mismo día. Sin urgencia: pida cita.",
  "Facts and limits, one to a line.": "Datos y límites, uno por línea.",
  "For editors only: how the claim in the starting article compares with what was found.":
    "Solo para la redacción: cómo se compara lo que dice el artículo de partida con lo que se encontró.",
  "For editors only: provenance, open questions, what to check. Readers never see this.":
    "Solo para la redacción: procedencia, preguntas abiertas, qué comprobar. Los lectores nunca lo ven.",
  "For editors only: the addresses where it was read, one to a line.":
    "Solo para la redacción: las direcciones donde se leyó, una por línea.",
  "For editors only: what the picture should show.":
    "Solo para la redacción: qué debería mostrar la imagen.",
  "For editors only: what the starting article says of it.":
    "Solo para la redacción: qué dice de ella el artículo de partida.",
  "For editors only: where the claim was met.":
    "Solo para la redacción: dónde se encontró la afirmación.",
  "For editors only: whether the starting article names it.":
    "Solo para la redacción: si el artículo de partida la nombra.",
  "From the lightest to the firmest pressure used.":
    "De la presión más ligera a la más firme que se usa.",
  "Full years in practice.": "Años completos de ejercicio.",
  "General: the whole person. Local: only this area.":
    "General: toda la persona. Local: solo esta zona.",
  "Guides that cite it.": "Guías que la citan.",
  "Guides that mention it.": "Guías que la mencionan.",
  "Guides that name it.": "Guías que la nombran.",
  "Guides that say more.": "Guías que dicen más.",
  "Hours of recognized training.": "Horas de formación reconocida.",
  "How far the evidence supports the claim.":
    "Hasta qué punto la evidencia respalda la afirmación.",
  "How it is for the first.": "Cómo es en el primero.",
  "How it is for the second.": "Cómo es en el segundo.",
  "How long a session lasts, and what that suits.":
    "Cuánto dura una sesión y para qué es adecuada.",
  "How long mild soreness may last.":
    "Cuánto pueden durar unas agujetas leves.",
  "How much treatment the evidence is about.":
    "De cuánto tratamiento habla la evidencia.",
  "How often to come, goal by goal.": "Con qué frecuencia venir, por objetivo.",
  "How other care goes together with massage.":
    "Cómo se combinan otros cuidados con el masaje.",
  "How strongly it can be recommended, or advised against.":
    "Con qué fuerza puede recomendarse o desaconsejarse.",
  "How sure the evidence behind the verdict is (GRADE); “Not graded” where nobody has graded it.":
    "Qué certeza tiene la evidencia del veredicto (GRADE); «Sin graduar» si nadie la ha graduado.",
  "How sure the evidence is (GRADE); “Not graded” where nobody has graded it.":
    "Qué certeza tiene la evidencia (GRADE); «Sin graduar» si nadie la ha graduado.",
  "ISO 3166-1 code.": "Código ISO 3166-1.",
  "ISO 3166-2 code.": "Código ISO 3166-2.",
  "ISO 4217 code.": "Código ISO 4217.",
  "ISO 639 codes of the languages spoken, one to a line.":
    "Códigos ISO 639 de los idiomas que se hablan, uno por línea.",
  "Identity and finding were seen in a retrieved text. Only verified sources can be published.":
    "La identidad y el resultado se vieron en un texto obtenido. Solo se publican fuentes verificadas.",
  "In years.": "En años.",
  "Indications that rest on it.": "Indicaciones que se apoyan en ella.",
  "Indications they checked.": "Indicaciones que ha revisado.",
  "Length of one session in minutes.": "Duración de una sesión en minutos.",
  "Length of the course in weeks.": "Duración del tratamiento en semanas.",
  "Length of the session.": "Duración de la sesión.",
  "Licenses and certificates.": "Licencias y certificados.",
  "Myths about it.": "Mitos sobre ella.",
  "Myths checked with it.": "Mitos comprobados con ella.",
  "Myths that point here.": "Mitos que remiten aquí.",
  "Myths that this question is about.": "Mitos de los que trata esta pregunta.",
  "Myths they checked.": "Mitos que ha revisado.",
  "On: a fictional profile for demonstration. Every page that shows it says so.":
    "Activado: un perfil ficticio de demostración. Toda página que lo muestra lo dice.",
  "On: it holds for every technique, also for those added later. Off: for the ones chosen below.":
    "Activado: vale para todas las técnicas, también las que se añadan después. Desactivado: para las elegidas abajo.",
  "One or two sentences for lists and search results.":
    "Una o dos frases para listas y resultados de búsqueda.",
  "Other care for it.": "Otros cuidados para ella.",
  "Other care that goes together with it.":
    "Otros cuidados que se combinan con ella.",
  "Place within the topic; low numbers come first.":
    "Lugar dentro del tema; los números bajos van primero.",
  "Price in whole units of the currency.":
    "Precio en unidades enteras de la moneda.",
  "Prices by length of session.": "Precios según la duración de la sesión.",
  "Profession and qualifications.": "Profesión y cualificaciones.",
  "PubMed number.": "Número de PubMed.",
  "Published: a cited review or guideline gives the grade. Proposed: our reading, awaiting a clinician.":
    "Publicada: el grado lo da una revisión o guía citada. Propuesta: nuestra lectura, a la espera de un profesional clínico.",
  "Questions about it.": "Preguntas sobre ella.",
  "Questions about the same thing.": "Preguntas sobre lo mismo.",
  "Questions that name it.": "Preguntas que la nombran.",
  "Questions that point here.": "Preguntas que remiten aquí.",
  "Questions to ask, one to a line.": "Preguntas que hacer, una por línea.",
  "Seen: read in a public code mapping. Standard: well established, to be checked before clinical use.":
    "Visto: leído en una correspondencia pública de códigos. Estándar: bien establecido, a comprobar antes del uso clínico.",
  "Sessions in a month.": "Sesiones en un mes.",
  "Sessions in a week; 0.5 is every other week.":
    "Sesiones en una semana; 0,5 es cada dos semanas.",
  "Sessions over the whole course.": "Sesiones en todo el tratamiento.",
  "Short and plain; what is a claim about health needs a source.":
    "Breve y clara; toda afirmación sobre la salud necesita una fuente.",
  "Shown to everybody.": "Lo ve todo el mundo.",
  "Signs that need a clinician. At least one of level Emergency or Urgent to publish.":
    "Señales que necesitan un profesional clínico. Para publicar, al menos una de nivel Emergencia o Urgente.",
  "Signs to stop or to see a clinician, one to a line.":
    "Señales para parar o consultar a un profesional clínico, una por línea.",
  "Situations, and the techniques to consider in them.":
    "Situaciones y las técnicas que conviene considerar en ellas.",
  "Slug of the complementary therapy.":
    "Identificador de la terapia complementaria.",
  "Slugs of the techniques to consider, one to a line.":
    "Identificadores de las técnicas que considerar, uno por línea.",
  "Street and number, if it may be shown.":
    "Calle y número, si puede mostrarse.",
  "Techniques often chosen in practice; not evidence.":
    "Técnicas que suelen elegirse en la práctica; no es evidencia.",
  "Techniques that cite it.": "Técnicas que la citan.",
  "Techniques they checked.": "Técnicas que ha revisado.",
  "Techniques used here.": "Técnicas que se usan aquí.",
  "The authority that issues licenses.":
    "La autoridad que expide las licencias.",
  "The benefit in a few words.": "El beneficio en pocas palabras.",
  "The board or school that issued it.":
    "El organismo o la escuela que la expidió.",
  "The claim as people say it.": "La afirmación como la dice la gente.",
  "The classification that the code is from.":
    "La clasificación de la que procede el código.",
  "The clinician who checked this entry. Leave empty until somebody has.":
    "El profesional clínico que revisó esta entrada. Déjelo vacío hasta que alguien lo haya hecho.",
  "The code as that classification writes it.":
    "El código como lo escribe esa clasificación.",
  "The condition it was studied in.": "La afección en la que se estudió.",
  "The conditions this is about.": "Las afecciones de las que trata.",
  "The correction in a sentence or two.": "La corrección en una o dos frases.",
  "The day an editor checked the register. Empty: nobody has.":
    "El día en que la redacción comprobó el registro. Vacío: nadie lo ha hecho.",
  "The day of the last clinical review.":
    "El día de la última revisión clínica.",
  "The dose as a sentence, with what the numbers cannot say.":
    "La dosis en una frase, con lo que los números no dicen.",
  "The everyday name.": "El nombre corriente.",
  "The firmest pressure used; never beyond comfort.":
    "La presión más firme que se usa; nunca más allá de lo cómodo.",
  "The full text; every claim about health needs a source.":
    "El texto completo; toda afirmación sobre la salud necesita una fuente.",
  "The goal as readers see it.": "El objetivo como lo ven los lectores.",
  "The graded evidence for techniques in this condition.":
    "La evidencia graduada de las técnicas en esta afección.",
  "The graded evidence for this technique.":
    "La evidencia graduada de esta técnica.",
  "The group under which it is listed.": "El grupo en el que aparece.",
  "The heading of the first column.": "El título de la primera columna.",
  "The heading of the second column.": "El título de la segunda columna.",
  "The heading under which the question stands.":
    "El apartado en el que está la pregunta.",
  "The last day of validity, if the register gives one.":
    "El último día de validez, si el registro lo da.",
  "The law, as it is cited.": "La ley, tal como se cita.",
  "The least hours of training.": "El mínimo de horas de formación.",
  "The lightest pressure used.": "La presión más ligera que se usa.",
  "The lower end; leave empty if open.":
    "El extremo inferior; déjelo vacío si está abierto.",
  "The name in addresses: small letters, digits and hyphens. Leave it empty, and it is made of the name when you save. Unique among entries of this type and language; when it changes after publishing, the old address leads to the new one.":
    "El nombre en las direcciones: minúsculas, cifras y guiones. Si lo deja vacío, se forma a partir del nombre al guardar. Único entre las entradas de este tipo e idioma; si cambia después de publicar, la dirección antigua lleva a la nueva.",
  "The name most people use.": "El nombre que usa la mayoría.",
  "The part of treatment that the numbers are for.":
    "La parte del tratamiento a la que se refieren los números.",
  "The parts of the body concerned.": "Las partes del cuerpo de que se trata.",
  "The person or practice, with their consent.":
    "La persona o la consulta, con su consentimiento.",
  "The picture at the head; give the file an alternative text.":
    "La imagen de la cabecera; dé al archivo un texto alternativo.",
  "The practice they work in.": "La consulta en la que trabaja.",
  "The publication was withdrawn.": "La publicación fue retirada.",
  "The regions within this one.": "Las zonas que hay dentro de esta.",
  "The technique that was studied.": "La técnica que se estudió.",
  "The techniques this is about.": "Las técnicas de las que trata.",
  "The title as published, never translated.":
    "El título como se publicó, nunca traducido.",
  "The upper end; leave empty if open.":
    "El extremo superior; déjelo vacío si está abierto.",
  "The usual length of a session.": "La duración habitual de una sesión.",
  "The wider region, if there is one.": "La zona más amplia, si la hay.",
  "Their own page.": "Su propia página.",
  "Therapies that cite it.": "Terapias que la citan.",
  "Therapists who often treat it.": "Terapeutas que la tratan a menudo.",
  "Therapists who practice it.": "Terapeutas que la practican.",
  "Training, experience, way of working.":
    "Formación, experiencia, forma de trabajar.",
  "Trial: the dose of cited trials. Advice of the article: the opinion of a clinic.":
    "Ensayo: la dosis de ensayos citados. Consejo del artículo: la opinión de una clínica.",
  "Two things side by side.": "Dos cosas, una al lado de la otra.",
  "Usual length of a session in minutes.":
    "Duración habitual de una sesión en minutos.",
  "Weakly traced: confirm against an official page before publishing.":
    "Poco comprobada: confírmela con una página oficial antes de publicar.",
  "What a person would notice, in plain words.":
    "Lo que notaría una persona, en palabras sencillas.",
  "What a person would recognize.": "Lo que reconocería una persona.",
  "What a reader of the finding must know about its limits.":
    "Lo que quien lea el resultado debe saber de sus límites.",
  "What belongs to it, and what to watch for there.":
    "Qué abarca y a qué hay que prestar atención.",
  "What comes first.": "Qué va primero.",
  "What could happen.": "Qué podría pasar.",
  "What else it is called, one name to a line.":
    "Cómo se llama también, un nombre por línea.",
  "What happens at the first visit.": "Qué ocurre en la primera visita.",
  "What happens in order, one step to a line.":
    "Qué ocurre, por orden, un paso por línea.",
  "What helps people reach and use the practice, one thing to a line.":
    "Qué ayuda a llegar a la consulta y a usarla, una cosa por línea.",
  "What is checked.": "Qué se comprueba.",
  "What is compared.": "Qué se compara.",
  "What is known about this length.": "Qué se sabe de esta duración.",
  "What is known about this rhythm.": "Qué se sabe de este ritmo.",
  "What is often claimed; readers see it beside what the evidence says.":
    "Lo que suele afirmarse; los lectores lo ven junto a lo que dice la evidencia.",
  "What is said of the combination; not a finding.":
    "Lo que se dice de la combinación; no es un resultado.",
  "What it found, in our own words.": "Qué encontró, en nuestras palabras.",
  "What it is chiefly given for.": "Para qué se da sobre todo.",
  "What it is.": "Qué es.",
  "What sort of source it is.": "Qué clase de fuente es.",
  "What studies found, in a sentence or two, with its uncertainty.":
    "Qué encontraron los estudios, en una o dos frases, con su incertidumbre.",
  "What studies found, with its uncertainty.":
    "Qué encontraron los estudios, con su incertidumbre.",
  "What tells it from other indications of the same pair: acute, chronic, an outcome. One per technique, condition and scope.":
    "Qué la distingue de otras indicaciones de la misma pareja: aguda, crónica, un resultado. Una por técnica, afección y alcance.",
  "What the check found.": "Qué resultó de la comprobación.",
  "What the coordinates point at.": "Qué señalan las coordenadas.",
  "What the credential is called.": "Cómo se llama la titulación.",
  "What the evidence says about it and about combining it with massage.":
    "Qué dice la evidencia sobre ella y sobre combinarla con el masaje.",
  "What the guide helps with.": "A qué ayuda la guía.",
  "What the guide is about.": "De qué trata la guía.",
  "What the law asks of therapists.": "Qué exige la ley a los terapeutas.",
  "What the reader has or needs.": "Qué tiene o necesita el lector.",
  "What the reader should do instead.": "Qué debe hacer el lector en su lugar.",
  "What the therapist does and what it feels like.":
    "Qué hace el terapeuta y qué se siente.",
  "What they are for, in a line.": "A qué se dedica, en una línea.",
  "What this length is for.": "Para qué sirve esta duración.",
  "What this rests on. Readers see the published ones.":
    "En qué se apoya. Los lectores ven las publicadas.",
  "What this rests on. Readers see the published ones; at least one to publish.":
    "En qué se apoya. Los lectores ven las publicadas; para publicar, al menos una.",
  "What to do or check.": "Qué hacer o comprobar.",
  "What to do then.": "Qué hacer entonces.",
  "What to go through.": "Lo que hay que repasar.",
  "What to know about it.": "Qué hay que saber.",
  "What to remember, one point to a line.":
    "Qué hay que recordar, un punto por línea.",
  "What to watch for; shown wherever the technique is shown.":
    "A qué hay que prestar atención; se muestra dondequiera que se muestre la técnica.",
  "What to watch for; shown wherever the therapy is shown.":
    "A qué hay que prestar atención; se muestra dondequiera que se muestre la terapia.",
  "What was found, in plain words, with its limits.":
    "Qué se encontró, en palabras sencillas, con sus límites.",
  "What was read of it.": "Qué se leyó de ella.",
  "When it is due.": "Cuándo toca.",
  "When to judge whether it helps.": "Cuándo valorar si ayuda.",
  "Where a session can be booked.": "Dónde se puede reservar una sesión.",
  "Where anyone can check it.": "Dónde puede comprobarlo cualquiera.",
  "Where it appeared, with volume and pages.":
    "Dónde apareció, con volumen y páginas.",
  "Where it holds, as an ISO 3166 code.": "Dónde rige, como código ISO 3166.",
  "Where it is valid, as an ISO 3166 code.":
    "Dónde es válida, como código ISO 3166.",
  "Where readers can find it.": "Dónde pueden encontrarla los lectores.",
  "Where the red flags are from.": "De dónde proceden las señales de alarma.",
  "Where they work, for maps and distances.":
    "Dónde trabaja, para mapas y distancias.",
  "Whether anyone can look a license up.":
    "Si cualquiera puede consultar una licencia.",
  "Whether every sign was traced to one of the sources.":
    "Si cada señal se comprobó en una de las fuentes.",
  "Whether it concerns the body or the mind.":
    "Si atañe al cuerpo o a la mente.",
  "Whether new clients can book now.":
    "Si pueden reservar ahora nuevos clientes.",
  "Whether nobody may practice without a license.":
    "Si nadie puede ejercer sin licencia.",
  "Whether they are insured for their work.":
    "Si tiene seguro para su trabajo.",
  "Which version of the law was read.": "Qué versión de la ley se leyó.",
  "Which way the evidence points.": "En qué sentido apunta la evidencia.",
  "Why, with what was studied.": "Por qué, con lo que se estudió.",
  "With country code; shown to everybody.":
    "Con prefijo de país; lo ve todo el mundo.",
  "Year of publication; empty if not shown.":
    "Año de publicación; vacío si no consta.",

  // Said beside every link that can be seen from its other side.
  "Shown here only: open an entry to change it.":
    "Aquí solo se muestra: abra una entrada para cambiarla.",
  "A change here goes out when the other entry is published.":
    "Un cambio aquí sale cuando se publica la otra entrada.",

  // In empty fields.
  "Choose one": "Elija uno",
  "Choose or create one": "Elija o cree uno",
  "Add or create": "Añada o cree",
  "Write here": "Escriba aquí",
  "YYYY-MM-DD": "AAAA-MM-DD",
  "1 Main Street": "Calle Mayor, 1",
  "25 trials, 3096 adults…": "25 ensayos, 3096 adultos…",
  "60 minutes weekly judged best dose.":
    "60 minutos por semana se consideró la mejor dosis.",
  "Assisted or taught stretching of muscles and joints.":
    "Estiramiento asistido o enseñado de músculos y articulaciones.",
  "Avoid with blood thinners…": "Evítese con anticoagulantes…",
  "Before-after averages without comparison.":
    "Promedios antes y después, sin comparación.",
  "Benefit fades after courses end in most trials.":
    "En la mayoría de los ensayos el beneficio se pierde al terminar.",
  "Better sleep": "Dormir mejor",
  "Change one problem or function": "Cambiar un problema o una función",
  "Comfort only": "Solo bienestar",
  "Do you hold a current license?": "¿Tiene una licencia vigente?",
  "Dose used in the positive neck and knee trials.":
    "Dosis de los ensayos positivos de cuello y rodilla.",
  "Drink as usual through the day": "Beber como siempre durante el día",
  "Fever or acute infection": "Fiebre o infección aguda",
  "From the lowest ribs to the pelvis.":
    "De las últimas costillas a la pelvis.",
  "Gentle to moderate gliding, kneading and tapping strokes…":
    "Deslizamientos, amasamientos y golpeteos de suaves a moderados…",
  "How often to have a massage": "Con qué frecuencia recibir un masaje",
  "If nothing has changed, stop or see a clinician.":
    "Si nada ha cambiado, pare o consulte a un profesional clínico.",
  "It depends on aim, response, time and money…":
    "Depende del objetivo, la respuesta, el tiempo y el dinero…",
  "Knee osteoarthritis": "Artrosis de rodilla",
  "Licensed massage therapist": "Masajista con licencia",
  "Low back pain": "Dolor lumbar",
  "Lower back": "Zona lumbar",
  "Massage only works if it hurts.": "El masaje solo funciona si duele.",
  "Most trials test mixed massage…":
    "La mayoría de los ensayos prueban masajes mixtos…",
  "Name and surname": "Nombre y apellidos",
  "Name of the practice": "Nombre de la consulta",
  "Named among the uses": "Nombrada entre los usos",
  "Named as the closest partner of massage":
    "Nombrada como la compañera más cercana del masaje",
  "Neck, shoulder and headache focus": "Cuello, hombros y dolor de cabeza",
  "No massage. Same-day medical assessment.":
    "Sin masaje. Valoración médica el mismo día.",
  "No trial of massage plus stretching was checked.":
    "No se comprobó ningún ensayo de masaje con estiramientos.",
  "Not into sharp pain…": "No hasta un dolor agudo…",
  "One area, such as the neck": "Una zona, como el cuello",
  "Pain between the lowest ribs and the buttocks…":
    "Dolor entre las últimas costillas y los glúteos…",
  "Physiotherapist, MSc": "Fisioterapeuta, máster",
  "Pressure can feel intense, yet it should stay comfortable.":
    "La presión puede ser intensa, pero debe seguir siendo cómoda.",
  "Pressure could loosen a clot…": "La presión podría desprender un coágulo…",
  "Promises a cure or detox": "Promete curar o desintoxicar",
  Purpose: "Propósito",
  "Regular sessions are said to…": "Se dice que las sesiones regulares…",
  "Relaxation massage": "Masaje relajante",
  "Rest, unwind, enjoy": "Descansar, desconectar, disfrutar",
  "Short-term relief is the best documented effect…":
    "El alivio a corto plazo es el efecto mejor documentado…",
  "Statute text seen is the 2018 version":
    "El texto de la ley que se vio es la versión de 2018",
  "Step-free entrance": "Entrada sin escalones",
  "Stretch therapy": "Terapia de estiramientos",
  "Swedish massage for anxiety": "Masaje sueco para ansiedad",
  "Sudden, extremely painful headache":
    "Dolor de cabeza repentino y extremadamente intenso",
  "Swedish (relaxation) massage": "Masaje sueco (relajante)",
  "Talk first: what hurts, since when…":
    "Primero hablar: qué duele, desde cuándo…",
  "Therapeutic massage": "Masaje terapéutico",
  "Treatment table in a quiet, softly lit room":
    "Camilla en una sala tranquila, con luz suave",
  "Treatment with a goal…": "Tratamiento con un objetivo…",
  "Twice weekly for 6 weeks; little added by 12":
    "Dos veces por semana durante 6 semanas; a las 12 se añade poco",
  "We talk for ten minutes first…": "Primero hablamos diez minutos…",
  "Weaker than stated: short-term only":
    "Más débil de lo que se dice: solo a corto plazo",
  "What the next editor should know": "Lo que debe saber quien siga",
  "Widespread stiffness or pain": "Rigidez o dolor generalizados",
  "Will deep tissue work be painful?": "¿Será doloroso el masaje profundo?",
  abstract: "resumen",
  chronic: "crónica",
  "city center": "centro de la ciudad",
  "classic massage": "masaje clásico",
  "fingerprint record check": "verificación por huellas dactilares",
  lumbago: "lumbago",
  "massage first": "primero el masaje",
  "relaxed muscle stretches more easily":
    "un músculo relajado se estira con más facilidad",
  "same day": "el mismo día",
};

/** A label, a help text or an example in the language of the admin. */
export const inLanguage = (text: string, language: string): string =>
  language === "es" ? (formsEs[text] ?? text) : text;
