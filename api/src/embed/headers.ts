import type { FastifyReply } from "fastify";
import { type Draft, draftScriptHash } from "./draft";
import { styleHash } from "./style";

/** Nothing but our stylesheet, pictures over https, and what is said here. */
const htmlHeaders = (pictures: string, ...directives: readonly string[]) => ({
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": [
    "default-src 'none'",
    `style-src ${styleHash}`,
    `img-src ${pictures}`,
    ...directives,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; "),
});

/** Framed by whom it may concern: content for partners is for any site. */
const HTML_HEADERS = htmlHeaders("https:", "frame-ancestors *");

/** The rest of the server may refuse other origins for every route; these routes exist to be embedded. */
const openToOthers = (reply: FastifyReply): FastifyReply =>
  reply.headers({
    "cross-origin-resource-policy": "cross-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  });

/** Opens an answer to scripts of any site. Without credentials: nothing here depends on who asks. */
export const allowAnyOrigin = (reply: FastifyReply): FastifyReply =>
  reply.header("access-control-allow-origin", "*");

/** Makes a reply an HTML page that partners may frame. */
export const asHtml = (reply: FastifyReply): FastifyReply =>
  openToOthers(reply).headers(HTML_HEADERS);

/** Makes a reply an HTML page of a draft, which only the admin may frame; it looks at itself, to follow the draft. */
export const asDraftHtml = (
  reply: FastifyReply,
  { cmsOrigins, imageOrigin }: Draft,
): FastifyReply =>
  openToOthers(reply)
    .header("cross-origin-resource-policy", "same-origin")
    .headers(
      htmlHeaders(
        // A CMS on a machine of one's own has no https.
        `https: ${imageOrigin}`,
        `script-src ${draftScriptHash}`,
        "connect-src 'self'",
        `frame-ancestors 'self' ${cmsOrigins.join(" ")}`,
      ),
    );

/** Makes a reply a script that partners may load. */
export const asScript = (reply: FastifyReply): FastifyReply =>
  openToOthers(reply).headers({
    "content-type": "text/javascript; charset=utf-8",
    "content-security-policy": "default-src 'none'",
  });
