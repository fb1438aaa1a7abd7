import { z } from "zod";
import { DatabaseUrlError, parseDatabaseUrl } from "./database-url";

const port = z.coerce.number().int().min(1).max(65535);
const secret = z.string().min(16, "must have at least 16 characters");
const sharedSecret = z.string().min(32, "must have at least 32 characters");
const httpUrl = z.url({ protocol: /^https?$/ });
const flag = z.enum(["true", "false"]).transform((value) => value === "true");

const databaseUrl = z.string().transform((address, context) => {
  try {
    return parseDatabaseUrl(address);
  } catch (error) {
    if (!(error instanceof DatabaseUrlError)) throw error;
    context.addIssue(error.message);
    return z.NEVER;
  }
});

const environment = z
  .object({
    CMS_PORT: port.default(1337),
    CMS_URL: httpUrl.optional(),
    API_PORT: port.default(4000),
    API_URL: httpUrl.optional(),
    DATA_DIR: z.string().min(1).default(".data"),
    UPLOADS_URL: httpUrl.optional(),
    DATABASE_URL: databaseUrl.optional(),
    ADMIN_EMAIL: z.email().optional(),
    ADMIN_PASSWORD: z
      .string()
      .regex(
        /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d).{8,}$/,
        "needs 8 characters with a capital, a small letter and a digit",
      )
      .optional(),
    STARTER_CONTENT: flag.default(true),
    LOG_LEVEL: z
      .enum(["fatal", "error", "warn", "info", "debug", "trace"])
      .default("info"),
    APP_KEYS: z.string().transform((keys) => keys.split(",")),
    API_TOKEN_SALT: secret,
    ADMIN_JWT_SECRET: secret,
    TRANSFER_TOKEN_SALT: secret,
    ENCRYPTION_KEY: secret,
    FEED_TOKEN: sharedSecret,
    PREVIEW_SECRET: sharedSecret,
    // With placeholders, which the plugin knows.
    PREVIEW_URL: httpUrl.optional(),
  })
  .refine(
    ({ ADMIN_EMAIL, ADMIN_PASSWORD }) =>
      (ADMIN_EMAIL === undefined) === (ADMIN_PASSWORD === undefined),
    {
      path: ["ADMIN_EMAIL"],
      message: "set ADMIN_EMAIL and ADMIN_PASSWORD together, or neither",
    },
  );

export type Settings = Readonly<z.infer<typeof environment>>;

/** The names of all settings, for the test that holds `.env.example` against them. */
export const SETTING_NAMES: readonly string[] = Object.keys(environment.shape);

/**
 * @param values the environment; an empty value counts as unset
 * @throws an error that lists every setting that is wrong, never its value
 */
export const parseSettings = (
  values: Readonly<Record<string, string | undefined>>,
): Settings => {
  const given = Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== ""),
  );
  const parsed = environment.safeParse(given);
  if (parsed.success) return Object.freeze(parsed.data);
  const lines = parsed.error.issues.map(
    ({ path: [name], message }) => `  ${String(name)}: ${message}`,
  );
  throw new Error(`Settings that are missing or wrong:\n${lines.join("\n")}`);
};
