import { gatewayUrl, settings } from "../src/environment";

export default () => ({
  bodywork: {
    config: {
      feedToken: settings.FEED_TOKEN,
      gatewayUrl,
      previewSecret: settings.PREVIEW_SECRET,
      previewUrl: settings.PREVIEW_URL,
      uploadsUrl: settings.UPLOADS_URL,
    },
  },
  // Nothing is sent by mail yet, and a provider would look for a mail server.
  upload: { config: { sizeLimit: 20 * 1024 * 1024 } },
});
