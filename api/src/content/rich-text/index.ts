import { toHtml as makeHtml } from "./html";
import { toMarkdown as makeMarkdown } from "./markdown";
import { remembered } from "./remembered";
import { toText as makeText } from "./text";

export const toHtml = remembered(makeHtml, { once: 500, perCharacter: 4 });
export const toMarkdown = remembered(makeMarkdown, {
  once: 3_000,
  perCharacter: 4,
});
export const toText = remembered(makeText, { once: 15, perCharacter: 0.1 });
