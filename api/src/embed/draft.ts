import { createHash } from "node:crypto";
import { type Html, html, raw } from "../http/html";
import type { Words } from "./words";

/** That a page is one of a draft, for editors. */
export interface Draft {
  /** Where the admin is that shows the page in a frame, under each of its names: a scheme, a host and a port. */
  readonly cmsOrigins: readonly string[];
  /** Where pictures are. */
  readonly imageOrigin: string;
}

const LOOPBACK = ["localhost", "127.0.0.1"] as const;

/** The names of an address: a machine of one's own has two, and an editor may have typed either. */
export const namesOfOrigin = (url: string): readonly string[] => {
  const { protocol, hostname, port, origin } = new URL(url);
  if (!LOOPBACK.some((name) => name === hostname)) return [origin];
  return LOOPBACK.map((name) => `${protocol}//${name}${port && `:${port}`}`);
};

/** How often an open preview looks whether its draft was changed, by whomever and wherever. */
const LOOK_EVERY_MS = 2000;

/**
 * The page looks at itself: where what is shown is not what would be shown now, it loads itself anew. Strapi's frame for previews
 * says when its editor has saved, which makes it look at once.
 */
const script = `
const {cms, shown} = document.currentScript.dataset;
const look = async () => {
  const answer = await fetch(location.href);
  if (!(await answer.text()).includes(shown)) location.reload();
};
const lookQuietly = () => void look().catch(() => undefined);
addEventListener("message", ({origin, data}) => {
  if (cms.split(" ").includes(origin) && data?.type === "strapiUpdate") lookQuietly();
});
setInterval(() => document.hidden || lookQuietly(), ${LOOK_EVERY_MS});
`;

/** What a content security policy names to allow this script, and no other. */
export const draftScriptHash = `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

/** Above everything else, so that no draft is taken for what readers see. */
export const draftBanner = ({ draft, language }: Words): Html =>
  html`<header class="bodywork draft" lang="${language}">
    <p>${draft.banner}</p>
  </header>`;

/** Lets a page follow its draft. @param content by which the page knows what it shows */
export const draftScript = (content: Html, { cmsOrigins }: Draft): Html => {
  const shown = createHash("sha256").update(content.text).digest("base64url");
  // The content security policy allows these bytes and no other, so nothing may indent them.
  const opened = html`<script data-cms="${cmsOrigins.join(" ")}" data-shown="${shown}">`;
  return raw(`${opened.text}${script}</script>`);
};
