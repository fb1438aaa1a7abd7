import { createClient } from "@bodywork/client";

/** The gateway that serves this page; in development, Vite passes its path on (`vite.config.ts`). */
export const client = createClient({
  url: new URL("/graphql", location.href).href,
});
