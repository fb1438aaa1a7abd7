import fc from "fast-check";
import { contentTypeNames } from "../../../server/src/content-types";
import { EditConflict } from "../../../server/src/editing/conflict";
import { mergeEdits } from "../../../server/src/editing/merge";
import { formatProblem } from "../../../server/src/rules/formats";
import { publishIssues } from "../../../server/src/rules/issues";
import { storageIssues } from "../../../server/src/rules/storable";
import { spoiledDocuments } from "../../../server/src/rules/test-spoiled-documents";
import {
  fieldIn,
  problemIn,
  refusalInLanguage,
  ruleMessage,
} from "./rule-messages";

describe("what the rules say", () => {
  it.each(contentTypeNames)(
    "is said in Spanish, whatever is wrong with a %s",
    (type) => {
      const said = new Set<string>();
      fc.assert(
        fc.property(spoiledDocuments(type), (document) => {
          for (const { message } of [
            ...publishIssues(document),
            ...storageIssues(type, document.fields),
          ]) {
            expect([message, ruleMessage(message, "es")]).not.toEqual([
              message,
              message,
            ]);
            said.add(message);
          }
        }),
        { numRuns: 300 },
      );
      expect(said.size).toBeGreaterThan(5);
    },
  );

  it.each([
    ["doi", "nothing"],
    ["pmid", "x"],
    ["language", "Klingon"],
    ["country", "XX"],
    ["region", "XX-1"],
    ["jurisdiction", "?"],
    ["currency", "XXX"],
    ["phone", "12"],
    ["key", "Not a key"],
    ["doi", "doi:10.1000/182"],
  ] as const)("is said in Spanish of a %s: %s", (format, text) => {
    const problem = formatProblem(format, text, {}) ?? "";
    expect([problem, problemIn("es", problem)]).not.toEqual([problem, problem]);
  });

  it.each([
    ["ICD_10_CM", "F4l"],
    ["MESH", "Q1"],
    ["SNOMED_CT", "203082006"],
    ["SNOMED_CT", "1"],
  ])("is said in Spanish of a code of %s: %s", (system, text) => {
    const problem = formatProblem("clinical-code", text, { system }) ?? "";
    expect([problem, problemIn("es", problem)]).not.toEqual([problem, problem]);
  });

  it("is said in Spanish of a region in another country", () => {
    const problem = formatProblem("region", "US-GA", { country: "GB" });
    expect(problemIn("es", problem ?? "")).toBe(
      "«US-GA» no es una región del país GB. Corrija lo uno o lo otro.",
    );
  });

  it.each([
    [
      "Session length: this is empty. Fill it in.",
      "Duración de la sesión: está vacío. Rellénelo.",
    ],
    // The label holds a colon itself.
    [
      "Comparison: first: this is empty. Fill it in.",
      `${fieldIn("es", "Comparison: first")}: está vacío. Rellénelo.`,
    ],
    [
      "To: 30 is below 60, which stands at “From”. Exchange them, or correct one.",
      "Hasta: 30 es menor que 60, que figura en «Desde». Intercámbielos o corrija uno.",
    ],
    [
      "The slug “knees” is already used by another body region in this language.",
      "Otra entrada de este tipo ya usa el identificador «knees» en este idioma.",
    ],
    [
      "Techniques: no published technique has the slug “x”. Copy the slug from its form, or publish it first.",
      "Técnicas: ninguna entrada publicada de ese tipo tiene el identificador «x». Cópielo de su formulario o publíquela antes.",
    ],
    // A rule that is younger than these words.
    ["Summary: is too long.", "Summary: is too long."],
    ["Something else happened.", "Something else happened."],
  ])("is the same in English, and in Spanish: %s", (english, spanish) => {
    expect(ruleMessage(english, "es")).toBe(spanish);
    expect(ruleMessage(english, "en")).toBe(english);
  });

  it("is said in Spanish in lists of problems, with a capital as there", () => {
    expect(problemIn("es", "This is empty. Fill it in.")).toBe(
      "Está vacío. Rellénelo.",
    );
    expect(problemIn("en", "This is empty. Fill it in.")).toBe(
      "This is empty. Fill it in.",
    );
    expect(fieldIn("es", "Credentials 2, Title")).toBe(
      "Titulaciones 2, Título",
    );
  });
});

describe("a refusal", () => {
  it("is translated at every field, and in what sums it up", () => {
    const message = "Name: this is empty. Fill it in.";
    const spanish = "Nombre: está vacío. Rellénelo.";
    const refusal = {
      name: "ValidationError",
      message: `“?” (es) cannot be published. ${message}`,
      details: { errors: [{ path: ["name"], message }] },
    };
    const translated = refusalInLanguage(refusal, "es");
    expect(translated.message).toBe(spanish);
    expect(translated.details.errors).toEqual([
      { path: ["name"], message: spanish },
    ]);
    expect(refusalInLanguage(refusal, "en")).toBe(refusal);
  });

  it.each([
    ["that both have changed something", { name: "One" }],
    ["that nobody knows what", null],
  ])("of a save says in Spanish %s", (_what, base) => {
    const current = {
      locale: "en",
      savedAt: "2026-01-31T09:30:00.000Z",
      savedBy: "Ana Ruiz",
      values: { name: "Two" },
    };
    let refusal: EditConflict | null = null;
    try {
      mergeEdits("body-region", { name: "Three" }, base, current);
    } catch (error) {
      refusal = error as EditConflict;
    }
    expect(refusal).toBeInstanceOf(EditConflict);
    const { name, message } = refusal as unknown as EditConflict;
    expect(refusalInLanguage({ name, message }, "es").message).toMatch(
      /^Ana Ruiz ha guardado esta entrada desde que usted la abrió, y (ambos han cambiado: Nombre\. .+|ha pasado demasiado .+)/,
    );
  });
});
