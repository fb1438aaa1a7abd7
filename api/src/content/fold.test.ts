import { fold } from "./fold";

describe("a text without capitals and accents", () => {
  it.each([
    ["Fisioterapía", "fisioterapia"],
    ["fisioterapi\u0301a", "fisioterapia"],
    ["ESPAÑOL", "espanol"],
    ["Größe", "grosse"],
    ["ΜΆΛΑΞΗ", "μαλαξη"],
    ["मालिश", "मालिश"],
    ["한국어", "한국어"],
    ["Dolor de Espalda — ¡Ay!", "dolor de espalda — ¡ay!"],
  ])("is %s as %s", (text, plain) => {
    expect(fold(text)).toBe(plain);
  });
});
