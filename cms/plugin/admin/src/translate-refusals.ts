import { adminApi } from "@strapi/strapi/admin";
import { type Refusal, refusalInLanguage } from "./words/rule-messages";

interface Endpoint {
  transformErrorResponse?: (refusal: Refusal) => Refusal;
}

/** Lets the forms say in the language of the admin why the server refused something; the server does not know that language. */
export const translateRefusals = (language: () => string): void => {
  const translate = (endpoint?: Endpoint): void => {
    if (endpoint)
      endpoint.transformErrorResponse = (refusal) =>
        refusalInLanguage(refusal, language());
  };
  adminApi.enhanceEndpoints({
    endpoints: {
      createDocument: translate,
      updateDocument: translate,
      publishDocument: translate,
    },
  });
};
