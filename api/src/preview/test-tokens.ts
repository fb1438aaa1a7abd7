import jwt from "jsonwebtoken";
import type { PreviewClaims } from "strapi-plugin-bodywork/contracts";

export const SECRET = "secret-of-the-previews-for-tests-only";

const now = (): number => Math.floor(Date.now() / 1000);

/** What the CMS says in a token. */
export const claims = (
  given: Readonly<Record<string, unknown>> = {},
): PreviewClaims & Readonly<Record<string, unknown>> => ({
  iss: "bodywork-cms",
  aud: "bodywork-preview",
  sub: "1",
  iat: now(),
  exp: now() + 900,
  ...given,
});

/** A token as the CMS signs it, but for what is given. */
export const aToken = (
  given: Readonly<Record<string, unknown>> = {},
  {
    secret = SECRET,
    algorithm = "HS256",
  }: {
    readonly secret?: string;
    readonly algorithm?: jwt.Algorithm;
  } = {},
): string => jwt.sign(claims(given), secret, { algorithm });

export const expiredToken = (): string =>
  aToken({ iat: now() - 901, exp: now() - 1 });
