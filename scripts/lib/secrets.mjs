// @ts-check
import { randomBytes } from "node:crypto";

const key = () => randomBytes(32).toString("base64url");

/** @type {Readonly<Record<string, () => string>>} */
const generators = {
  APP_KEYS: () => [key(), key(), key(), key()].join(","),
  API_TOKEN_SALT: key,
  ADMIN_JWT_SECRET: key,
  TRANSFER_TOKEN_SALT: key,
  ENCRYPTION_KEY: key,
  // As long as the tokens that Strapi makes itself, in the same alphabet.
  FEED_TOKEN: () => randomBytes(64).toString("hex"),
  PREVIEW_SECRET: key,
};

/**
 * @param {Readonly<Record<string, string>>} env
 * @returns {Record<string, string>} a value for each secret that the environment lacks
 */
export function generateMissingSecrets(env) {
  const missing = Object.entries(generators).filter(([name]) => !env[name]);
  return Object.fromEntries(
    missing.map(([name, generate]) => [name, generate()]),
  );
}
