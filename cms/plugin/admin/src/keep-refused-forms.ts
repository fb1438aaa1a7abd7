import { adminApi } from "@strapi/strapi/admin";

interface Endpoint {
  onQueryStarted?: unknown;
}

/**
 * Makes a form keep what was typed when the server refuses to save it. Strapi puts what it sends into its cache before the server has
 * answered, and takes it out again after a refusal; the form follows the cache both times, and ends with what was saved last.
 */
export const keepRefusedForms = (): void => {
  const endpoints = {
    updateDocument: (endpoint?: Endpoint) => {
      if (!endpoint)
        throw new Error(
          "Strapi saves entries in another way than Bodywork knows: what is refused may be lost.",
        );
      delete endpoint.onQueryStarted;
    },
  };
  adminApi.enhanceEndpoints({ endpoints });
};
