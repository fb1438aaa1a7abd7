import { fold } from "./fold";

describe("a text without capitals and accents", () => {
  it.each([
    ["Fisioterapía", "fisioterapia"],
    ["fisioterapi\u0301a", "fisioterapia"],
    ["ESPAÑOL", "espanol"],
    ["Größe", "grosse"],
    ["ΜΆΛΑΞΗ", "μαλαξη"],
    ["ΠΌΝΟΣ", "πονοσ"],
    ["πόνος", "πονοσ"],
    ["שָׁלוֹם", "שלום"],
    ["مُسَاجّ", "مساج"],
    ["مســــاج", "مساج"],
    ["आलिश्‍ा मालिश", "आलिश्ा मालिश"],
    ["می‌خواهم", "میخواهم"],
    ["mas\u00adsage", "massage"],
    ["Raynaud’s “trigger” ‘points’ «x»", 'raynaud\'s "trigger" \'points\' "x"'],
    ["मालिश", "मालिश"],
    ["한국어", "한국어"],
    ["Dolor de Espalda — ¡Ay!", "dolor de espalda — ¡ay!"],
  ])("is %s as %s", (text, plain) => {
    expect(fold(text)).toBe(plain);
  });
});
