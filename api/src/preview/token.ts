import { createSecretKey } from "node:crypto";
import jwt from "jsonwebtoken";
import {
  LONGEST_PREVIEW_MINUTES,
  PREVIEW_ALGORITHM,
  previewClaims,
} from "strapi-plugin-bodywork/contracts";
import { PreviewTokenExpired, PreviewTokenInvalid } from "./errors";

/** The clocks of two machines are never quite the same. */
const CLOCK_SKEW_SECONDS = 5 * 60;

/**
 * @returns when its time is over, in milliseconds since 1970
 * @throws PreviewTokenInvalid, PreviewTokenExpired
 */
export type CheckToken = (token: string) => number;

/** Whatever a token says of itself, it is checked with the one algorithm and the one secret. */
export const tokenCheck = (secret: string): CheckToken => {
  // A secret key, whatever its text looks like: it can never be taken for the public key of another algorithm.
  const key = createSecretKey(Buffer.from(secret));

  const claimsOf = (token: string): unknown => {
    try {
      return jwt.verify(token, key, { algorithms: [PREVIEW_ALGORITHM] });
    } catch (error) {
      if (error instanceof jwt.TokenExpiredError)
        throw new PreviewTokenExpired();
      throw new PreviewTokenInvalid();
    }
  };

  return (token) => {
    const { success, data: claims } = previewClaims.safeParse(claimsOf(token));
    if (
      !success ||
      claims.exp - claims.iat > LONGEST_PREVIEW_MINUTES * 60 ||
      claims.iat > Date.now() / 1000 + CLOCK_SKEW_SECONDS
    )
      throw new PreviewTokenInvalid();
    return claims.exp * 1000;
  };
};
