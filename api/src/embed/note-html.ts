import type { Entry } from "../content/types";
import { toHtml } from "../content/rich-text";

/**
 * A note as sanitised HTML that fits into a page of ours, or into a host's: its headings would break the order of the headings
 * around it, and its links would open inside the frame. In sanitised HTML a `<` always begins a tag.
 */
export const noteHtml = (note: Entry<"indication">["note"]): string =>
  toHtml(note)
    .replaceAll(/<h[1-6]>/g, "<p><strong>")
    .replaceAll(/<\/h[1-6]>/g, "</strong></p>")
    .replaceAll("<a ", '<a target="_blank" ');
