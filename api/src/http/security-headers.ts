import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import helmet from "helmet";

const setHeaders = helmet({
  // Strictest for what is data and no page, and short: it is in every answer. Frames are its matter too, instead of X-Frame-Options.
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  },
  frameguard: false,
  // Scripts of any origin may read it; nothing here depends on who asks.
  crossOriginResourcePolicy: false,
  crossOriginOpenerPolicy: false,
  // The gateway also runs without TLS in front; whoever terminates TLS decides this.
  strictTransportSecurity: false,
  // Data leads nowhere.
  referrerPolicy: false,
  // Of use to browsers and plugins alone that cannot show these pages; every header takes its time in every answer.
  originAgentCluster: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
});

/** Helmet says the same to every request, so it is asked once. */
const recorded = (): Readonly<Record<string, string>> => {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  setHeaders(request, response, (error?: unknown) => {
    if (error instanceof Error) throw error;
  });
  return Object.freeze(response.getHeaders() as Record<string, string>);
};

export const SECURITY_HEADERS = recorded();

/** For pages that the gateway shows to people: what they load is served by it, too. */
export const PAGE_HEADERS = {
  "referrer-policy": "no-referrer",
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    // CodeMirror, inside the explorer, sets styles from script.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join(";"),
} as const;
