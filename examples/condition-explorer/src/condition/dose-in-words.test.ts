import type { Dose } from "../data/types";
import { en } from "../words/en";
import { es } from "../words/es";
import { doseInWords } from "./dose-in-words";

const NOTHING: Dose = {
  __typename: "Dose",
  text: null,
  minutes: null,
  sessionsPerWeek: null,
  weeks: null,
  sessionsTotal: null,
};

const range = (min: number | null, max: number | null) =>
  ({ __typename: "Range", min, max }) as const;

describe("a dose in words", () => {
  it("is what the editors wrote, where they did", () => {
    const dose = { ...NOTHING, text: "Once a week", weeks: range(6, 6) };
    expect(doseInWords(dose, en)).toBe("Once a week");
  });

  it.each([
    [{ weeks: range(5, null) }, "at least 5 weeks"],
    [{ minutes: range(null, 90) }, "up to 90 minutes"],
    [{ sessionsPerWeek: range(2, 3) }, "2 to 3 sessions a week"],
    [{ sessionsTotal: range(1, 1) }, "1 session in all"],
    [
      { minutes: range(60, 60), sessionsPerWeek: range(1, 1) },
      "60 minutes and 1 session a week",
    ],
    [{ weeks: range(null, null) }, null],
  ])("is made of its numbers otherwise: %j", (numbers, said) => {
    expect(doseInWords({ ...NOTHING, ...numbers }, en)).toBe(said);
  });

  it("is in the language of the page", () => {
    const dose = { ...NOTHING, sessionsPerWeek: range(0.5, 1.5) };
    expect(doseInWords(dose, es)).toBe("de 0,5 a 1,5 sesiones por semana");
  });
});
