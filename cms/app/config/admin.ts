import { gatewayUrl, settings } from "../src/environment";

/** Whose pages the admin may show in a frame. */
const previewOrigins = [gatewayUrl, settings.PREVIEW_URL].flatMap((url) =>
  url === undefined ? [] : new URL(url).origin,
);

export default () => ({
  auth: { secret: settings.ADMIN_JWT_SECRET },
  apiToken: { salt: settings.API_TOKEN_SALT },
  transfer: { token: { salt: settings.TRANSFER_TOKEN_SALT } },
  secrets: { encryptionKey: settings.ENCRYPTION_KEY },
  flags: { nps: false, promoteEE: false },
  autoOpen: false,
  preview: {
    enabled: true,
    config: {
      allowedOrigins: ["'self'", ...previewOrigins],
      handler: (uid: string, params: object): Promise<string | null> =>
        strapi.plugin("bodywork").service("preview").url(uid, params),
    },
  },
});
