import type { Core } from "@strapi/strapi";
import { uidOf } from "../model/naming";
import type { Entry } from "../feed/entries";

/** What of a request of the admin says which save its form was opened after. */
interface Request {
  readonly method: string;
  readonly path: string;
  readonly body?: { readonly updatedAt?: unknown } | null;
}

/**
 * When the entry had been saved last before the form was opened that is saved now, ISO 8601; null for writes that are not made in its
 * form, such as what a plugin writes to another entry meanwhile.
 */
export const baseOfForm = (
  strapi: Core.Strapi,
  { type, documentId }: Entry,
): string | null => {
  const context = strapi.requestContext.get() as
    { readonly request: Request } | undefined;
  const path = `/content-manager/collection-types/${uidOf(type)}/${documentId}`;
  if (!context || !`${context.request.path}/`.startsWith(`${path}/`))
    return null;
  const updatedAt = context.request.body?.updatedAt;
  return typeof updatedAt === "string" && !Number.isNaN(Date.parse(updatedAt))
    ? new Date(updatedAt).toISOString()
    : null;
};
