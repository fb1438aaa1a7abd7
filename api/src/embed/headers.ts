import type { FastifyReply } from "fastify";
import { styleHash } from "./style";

/** Nothing but our stylesheet and pictures over https, framed by whom it may concern: content for partners is for any site. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `style-src ${styleHash}`,
  "img-src https:",
  "frame-ancestors *",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const HTML_HEADERS = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": CONTENT_SECURITY_POLICY,
};

/** The rest of the server may refuse frames and other origins for every route; these routes exist to be embedded. */
const openToPartners = (reply: FastifyReply): FastifyReply => {
  // Set on the bare response by middleware for every route, where `reply.removeHeader` does not reach it.
  reply.raw.removeHeader("x-frame-options");
  return reply.removeHeader("x-frame-options").headers({
    "cross-origin-resource-policy": "cross-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  });
};

/** Opens an answer to scripts of any site. Without credentials: nothing here depends on who asks. */
export const allowAnyOrigin = (reply: FastifyReply): FastifyReply =>
  reply.header("access-control-allow-origin", "*");

/** Makes a reply an HTML page that partners may frame. */
export const asHtml = (reply: FastifyReply): FastifyReply =>
  openToPartners(reply).headers(HTML_HEADERS);

/** Makes a reply a script that partners may load. */
export const asScript = (reply: FastifyReply): FastifyReply =>
  openToPartners(reply).headers({
    "content-type": "text/javascript; charset=utf-8",
    "content-security-policy": "default-src 'none'",
  });
