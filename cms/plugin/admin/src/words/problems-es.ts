/*
 * What the rules of the server say, and how it is said in Spanish. `$1` is what the first pair of parentheses has found. A test holds the
 * rules to these lists.
 */

type Translations = readonly (readonly [english: RegExp, spanish: string])[];

/** Of a field, without the label that stands before it. */
export const fieldProblemsEs: Translations = [
  // What cannot be stored.
  [
    /^it holds a character that cannot be seen or stored \((U\+\w+)\)\. Write it anew\.$/s,
    "contiene un carácter que no se puede ver ni guardar ($1). Escríbalo de nuevo.",
  ],
  [/^this is not a text\. Write one\.$/s, "esto no es un texto. Escriba uno."],
  [
    /^(\d+) characters cannot be stored\. Write at most (\d+)\.$/s,
    "no se pueden guardar $1 caracteres. Escriba $2 como máximo.",
  ],
  [
    /^(.+) is not one of the values\. Choose (.+)\.$/s,
    "$1 no es uno de los valores. Elija $2.",
  ],
  [
    /^(.+) is not a day\. Write one like 2026-01-31\.$/s,
    "$1 no es una fecha. Escriba una como 2026-01-31.",
  ],
  [
    /^(.+) is not a whole number that can be stored\. Write one like 2015\.$/s,
    "$1 no es un número entero que se pueda guardar. Escriba uno como 2015.",
  ],
  [
    /^(.+) is not a number\. Write one like 33\.5\.$/s,
    "$1 no es un número. Escriba uno como 33.5.",
  ],
  [
    /^(.+) is neither on nor off\. Switch it\.$/s,
    "$1 no es ni sí ni no. Elija una de las dos.",
  ],
  [
    /^this is not a list of texts\. Write one to a line\.$/s,
    "esto no es una lista de textos. Escriba uno por línea.",
  ],
  [
    /^this is not a formatted text\. Write it in the editor\.$/s,
    "esto no es un texto con formato. Escríbalo en el editor.",
  ],
  [
    /^this is not a list of groups of fields\. Add them one by one\.$/s,
    "esto no es una lista de grupos de campos. Añádalos uno por uno.",
  ],
  [
    /^this is not a group of fields\. Fill them in\.$/s,
    "esto no es un grupo de campos. Rellénelos.",
  ],

  // What is missing.
  [/^this is empty\. Fill it in\.$/s, "está vacío. Rellénelo."],
  [
    /^choose one that is published in this language\.$/s,
    "elija una entrada que esté publicada en este idioma.",
  ],
  [
    /^add at least one that is published in this language\.$/s,
    "añada al menos una entrada que esté publicada en este idioma.",
  ],
  [
    /^none is of level EMERGENCY or URGENT\. Add at least one\.$/s,
    "ninguna es de nivel «Emergencia» o «Urgente». Añada al menos una.",
  ],
  [
    /^one of these is not among its conditions\. Add it there, or take it away here\.$/s,
    "una de ellas no está entre sus afecciones. Añádala allí o quítela aquí.",
  ],
  [
    /^the red flags are marked as verified, and there is none\. Add at least one that is published in this language\.$/s,
    "las señales de alarma están marcadas como verificadas y no hay ninguna fuente. Añada al menos una que esté publicada en este idioma.",
  ],
  [
    /^only a verified source can be published\. Check it, then switch this on\.$/s,
    "solo se puede publicar una fuente verificada. Compruébela y actívelo después.",
  ],
  [
    /^the picture has no alternative text\. Open the picture, and write what it shows\.$/s,
    "la imagen no tiene texto alternativo. Abra la imagen y escriba qué muestra.",
  ],

  // What is wrong.
  [
    /^(\d+) characters are too many\. Shorten it to (\d+)\.$/s,
    "$1 caracteres son demasiados. Acórtelo a $2.",
  ],
  [
    /^(.+) is out of range\. Write a number from (\S+) to (\S+)\.$/s,
    "$1 está fuera del intervalo. Escriba un número de $2 a $3.",
  ],
  [
    /^(.+) is not a whole number\. Write one from (\S+) to (\S+)\.$/s,
    "$1 no es un número entero. Escriba uno de $2 a $3.",
  ],
  [
    /^(.+) is not a number\. Write one from (\S+) to (\S+)\.$/s,
    "$1 no es un número. Escriba uno de $2 a $3.",
  ],
  [
    /^a line is empty\. Write a text in it, or take it out\.$/s,
    "hay una línea vacía. Escriba un texto en ella o quítela.",
  ],
  [
    /^the link “(.*)” cannot be followed\. Write an address that starts with https:\/\/, mailto: or tel:\.$/s,
    "el enlace «$1» no lleva a ninguna parte. Escriba una dirección que empiece por https://, mailto: o tel:.",
  ],
  [
    /^(.+) is not a slug\. Write small letters, digits and single hyphens, like swedish-massage\.$/s,
    "$1 no es un identificador. Escriba minúsculas, cifras y guiones sueltos, como masaje-sueco.",
  ],
  [
    /^(.+) is not an e-mail address\. Write one like name@example\.org, in letters without accents\.$/s,
    "$1 no es una dirección de correo. Escriba una como nombre@example.org, en letras sin tilde.",
  ],
  [
    /^(.+) is not a full address\. Write one that starts with https:\/\/\.$/s,
    "$1 no es una dirección completa. Escriba una que empiece por https://.",
  ],
  [
    /^(.+) is below (.+), which stands at “(.+)”\. Exchange them, or correct one\.$/s,
    "$1 es menor que $2, que figura en «$3». Intercámbielos o corrija uno.",
  ],
  [
    /^what it holds cannot be shown to readers\. Write it anew\.$/s,
    "lo que contiene no se puede mostrar a los lectores. Escríbalo de nuevo.",
  ],
  [
    /^(\S+) is in the future\. Write the day when it was\.$/s,
    "$1 está en el futuro. Escriba el día en que fue.",
  ],
  [
    /^(\S+) is in the future\. Write (\d+) at the latest\.$/s,
    "$1 está en el futuro. Escriba $2 como muy tarde.",
  ],
  [
    /^(\S+) is before (\S+), which stands at “(.+)”\. Correct one of them\.$/s,
    "$1 es anterior a $2, que figura en «$3». Corrija una de las dos.",
  ],
  [
    /^no published (.+) has the slug “(.*)”\. Copy the slug from its form, or publish it first\.$/s,
    "ninguna entrada publicada de ese tipo tiene el identificador «$2». Cópielo de su formulario o publíquela antes.",
  ],

  // Codes and numbers.
  [
    /^“(.*)” is written “(.*)”\. Write it like that\.$/s,
    "«$1» se escribe «$2». Escríbalo así.",
  ],
  [
    /^“(.*)” is not a DOI\. .+, like (\S+)\.$/s,
    "«$1» no es un DOI. Escriba lo que sigue a https://doi.org/ en su dirección, como $2.",
  ],
  [
    /^“(.*)” is not a PubMed number\. .+$/s,
    "«$1» no es un número de PubMed. Escriba sus cifras, de 1 a 8, como 26329399.",
  ],
  [
    /^“(.*)” is not an ICD-10-CM code\. .+$/s,
    "«$1» no es un código CIE-10-MC. Escriba una letra, dos cifras y lo que sigue al punto, como F41.1.",
  ],
  [
    /^“(.*)” is not a MeSH identifier\. .+$/s,
    "«$1» no es un identificador de MeSH. Escriba la letra D y seis o nueve cifras, como D005356.",
  ],
  [
    /^“(.*)” is not a SNOMED CT identifier: its last digit does not match the others\. .+$/s,
    "«$1» no es un identificador de SNOMED CT: la última cifra no concuerda con las demás. Cópielo de nuevo; hay una cifra equivocada.",
  ],
  [
    /^“(.*)” is not the identifier of a SNOMED CT concept\. .+$/s,
    "«$1» no es el identificador de un concepto de SNOMED CT. Escriba sus cifras, de 6 a 18, como 203082005.",
  ],
  [/^“(.*)” is not a code\.$/s, "«$1» no es un código."],
  [
    /^“(.*)” is not the code of a language\. .+$/s,
    "«$1» no es el código de un idioma. Escriba uno como en, es o pt-BR (BCP 47).",
  ],
  [
    /^“(.*)” is not the code of a country\. .+$/s,
    "«$1» no es el código de un país. Escriba sus dos letras, como US o GB (ISO 3166-1).",
  ],
  [
    /^“(.*)” is not the code of a region\. .+$/s,
    "«$1» no es el código de una región. Escriba el país y la región, como US-GA (ISO 3166-2).",
  ],
  [
    /^“(.*)” is not a region of the country (\S+)\. .+$/s,
    "«$1» no es una región del país $2. Corrija lo uno o lo otro.",
  ],
  [
    /^“(.*)” is not the code of a country or region\. .+$/s,
    "«$1» no es el código de un país o una región. Escriba uno como US o US-GA (ISO 3166).",
  ],
  [
    /^“(.*)” is not the code of a currency\. .+$/s,
    "«$1» no es el código de una moneda. Escriba sus tres letras, como USD (ISO 4217).",
  ],
  [
    /^“(.*)” is not a telephone number with its country code\. .+$/s,
    "«$1» no es un número de teléfono con el prefijo del país. Escriba uno como +1 404 555 0100.",
  ],
  [
    /^“(.*)” is not a key\. .+$/s,
    "«$1» no es una clave. Escriba minúsculas, cifras y guiones sueltos, como artrosis-de-rodilla.",
  ],
];

/** Of the whole entry. */
export const entryProblemsEs: Translations = [
  [
    /^The entry cannot be shown to readers\.$/s,
    "La entrada no se puede mostrar a los lectores.",
  ],
  [
    /^The slug “(.*)” is already used by another .+ in this language\.$/s,
    "Otra entrada de este tipo ya usa el identificador «$1» en este idioma.",
  ],
  [
    /^There is already an indication for this technique, condition and scope in this language\.$/s,
    "Ya hay una indicación de esta técnica, afección y alcance en este idioma.",
  ],
  [
    /^“(.*)” belongs to another .+, which would lose it\. .+$/s,
    "«$1» pertenece a otra entrada, que la perdería. Cámbielo en «$1» o cree una nueva.",
  ],
  [
    /^“(.*)” would belong to no .+$/s,
    "«$1» no pertenecería a ninguna entrada. Cámbielo en «$1» o cree una nueva.",
  ],
  [
    /^This draft was never published, so there is nothing to go back to\. Delete the entry if it is not wanted\.$/s,
    "Este borrador nunca se publicó, así que no hay nada a lo que volver. Elimine la entrada si no la quiere.",
  ],
  [
    /^(.+) has saved this entry since you opened it, and both of you have changed: (.+)\. Nothing of yours is lost: .+$/s,
    "$1 ha guardado esta entrada desde que usted la abrió, y ambos han cambiado: $2. No se pierde nada de lo suyo: recargue la página para ver lo que se guardó y recupere lo que escribió, o déjelo.",
  ],
  [
    /^(.+) has saved this entry since you opened it, and too much has happened since then to tell what\. .+$/s,
    "$1 ha guardado esta entrada desde que usted la abrió, y ha pasado demasiado para saber qué cambió. Copie lo que escribió, recargue la página y escríbalo de nuevo.",
  ],
];
