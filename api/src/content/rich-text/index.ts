export { toHtml } from "./html";
export { toMarkdown } from "./markdown";
export { toText } from "./text";
