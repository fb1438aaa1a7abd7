import type { Core } from "@strapi/strapi";

/** What of a request of the admin says with what it began. */
interface Request {
  readonly method: string;
  readonly path: string;
  readonly body?: { readonly updatedAt?: unknown } | null;
}

/**
 * The time of the save with which the form began that is saved now, ISO 8601: Strapi's forms send it with everything else. Null for
 * writes that are not made in a form.
 */
export const baseOfForm = (strapi: Core.Strapi): string | null => {
  const context = strapi.requestContext.get() as
    { readonly request: Request } | undefined;
  if (!context?.request.path.startsWith("/content-manager/collection-types/"))
    return null;
  const updatedAt = context.request.body?.updatedAt;
  return typeof updatedAt === "string" && !Number.isNaN(Date.parse(updatedAt))
    ? new Date(updatedAt).toISOString()
    : null;
};
