import fc from "fast-check";
import type { Format } from "../model/attributes";
import { formatProblem, normalized } from "./formats";

type Beside = Readonly<Record<string, unknown>>;

const ICD: Beside = { system: "ICD_10_CM" };
const MESH: Beside = { system: "MESH" };
const SNOMED: Beside = { system: "SNOMED_CT" };

it.each<[Format, string, Beside?]>([
  ["doi", "10.1002/14651858.CD001929.pub3"],
  ["doi", "10.1000.10/123"],
  ["pmid", "1"],
  ["pmid", "26329399"],
  ["clinical-code", "I10", ICD],
  ["clinical-code", "F32.A", ICD],
  ["clinical-code", "M1A.0", ICD],
  ["clinical-code", "S93.401A", ICD],
  ["clinical-code", "M15-M19", ICD],
  ["clinical-code", "D005356", MESH],
  ["clinical-code", "D000066553", MESH],
  ["clinical-code", "203082005", SNOMED],
  ["clinical-code", "22298006", SNOMED],
  ["language", "en"],
  ["language", "pt-BR"],
  ["language", "zh-Hant-TW"],
  ["language", "ase"],
  ["country", "US"],
  ["region", "ES-M", { country: "ES" }],
  ["region", "US-GA"],
  ["jurisdiction", "US"],
  ["jurisdiction", "GB-SCT"],
  ["currency", "XOF"],
  ["currency", "USD"],
  ["phone", "+1 404 555 0100"],
  ["phone", "+34 911 23 45 67"],
  ["key", "knee-osteoarthritis"],
])("%s: %s is one", (format, text, beside = {}) => {
  expect(formatProblem(format, text, beside)).toBeNull();
});

it.each<[Format, string, Beside?]>([
  ["doi", "10.12/a"],
  ["doi", "10.1002/"],
  ["doi", "10.1002/a b"],
  ["pmid", "123456789"],
  ["pmid", "0"],
  ["pmid", "PMC1234567"],
  ["clinical-code", "F4l.1", ICD],
  ["clinical-code", "41.1", ICD],
  ["clinical-code", "F41.12345", ICD],
  ["clinical-code", "D005356", ICD],
  ["clinical-code", "D00535", MESH],
  ["clinical-code", "C23.888.592", MESH],
  ["clinical-code", "203082006", SNOMED],
  ["clinical-code", "M79.7", SNOMED],
  // Of a description, not of a concept; its check digit is right.
  ["clinical-code", "751689013", SNOMED],
  ["language", "Klingon"],
  ["language", "xx-invalid"],
  ["language", "en-invalid"],
  ["language", "English"],
  ["language", "zxx"],
  ["language", "en-ZQ"],
  ["country", "UK"],
  ["country", "EU"],
  ["country", "ZZ"],
  ["country", "USA"],
  ["region", "US-ZZ"],
  ["region", "US"],
  ["region", "US-GA", { country: "GB" }],
  ["jurisdiction", "Georgia"],
  ["currency", "XXX"],
  ["currency", "ZZZ"],
  ["phone", "404 555 0100"],
  ["phone", "+1 404"],
  ["phone", "call +1 404 555 0100"],
  ["key", "Knee pain"],
])("%s: %s is none, and the words say so", (format, text, beside = {}) => {
  const problem = formatProblem(format, text, beside);
  expect(problem).toMatch(
    new RegExp(
      `^“${text.replaceAll(/[+.]/g, "\\$&")}” is not an? .*\\.$|is not the .*\\.$`,
      "s",
    ),
  );
  // No regular expression, and no value lost.
  expect(problem).not.toMatch(/[\^$]|\\d/);
  expect(normalized(format, text, beside)).toBe(text);
});

it("one that is written in another way says how it is written", () => {
  expect(formatProblem("doi", "doi:10.1000/182", {})).toBe(
    "“doi:10.1000/182” is written “10.1000/182”. Write it like that.",
  );
});

it("a wrong last digit is told from what is no identifier at all", () => {
  expect(formatProblem("clinical-code", "203082006", SNOMED)).toContain(
    "its last digit does not match the others",
  );
  expect(formatProblem("clinical-code", "12", SNOMED)).toContain(
    "Write its 6 to 18 digits",
  );
});

it("the check digit finds every single wrong digit, and neighbors that are exchanged", () => {
  const good = "203082005";
  fc.assert(
    fc.property(
      fc.nat(good.length - 4),
      fc.integer({ min: 1, max: 9 }),
      (at, by) => {
        const digits = [...good];
        digits[at] = String((Number(digits[at]) + by) % 10);
        expect(
          formatProblem("clinical-code", digits.join(""), SNOMED),
        ).not.toBeNull();
        const swapped = [...good];
        [swapped[at], swapped[at + 1]] = [good[at + 1] ?? "", good[at] ?? ""];
        expect(
          formatProblem("clinical-code", swapped.join(""), SNOMED) === null,
        ).toBe(swapped.join("") === good);
      },
    ),
  );
});

it.each<[Format, Beside]>([
  ["doi", {}],
  ["pmid", {}],
  ["clinical-code", ICD],
  ["clinical-code", SNOMED],
  ["language", {}],
  ["region", {}],
  ["phone", {}],
])("%s: what was read once is read the same again", (format, beside) => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "grapheme" }),
        fc.stringMatching(/^ ?(doi:)?10\.\d{4}\/[a-z%\u200b]{1,9}$/u),
        fc.stringMatching(/^ ?[A-Za-z]\d\d\.?\d{1,5}$/),
        fc.stringMatching(/^[A-Za-z]{2,3}([-_][A-Za-z]{2,4}){0,2}$/),
        fc.stringMatching(/^\+?[\d ()]{4,15}$/),
      ),
      (text) => {
        const once = normalized(format, text, beside);
        expect(normalized(format, once, beside)).toBe(once);
      },
    ),
  );
});
