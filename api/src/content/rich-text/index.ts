import { toHtml as makeHtml } from "./html";
import { toMarkdown as makeMarkdown } from "./markdown";
import { remembered } from "./remembered";
import { toText as makeText } from "./text";

export const toHtml = remembered(makeHtml);
export const toMarkdown = remembered(makeMarkdown);
export const toText = remembered(makeText);
