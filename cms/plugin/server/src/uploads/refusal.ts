import { errors } from "@strapi/utils";

/** Why a file is refused. Stable, and listed in `docs/operations.md`. */
export type RefusalCode =
  | "UPLOAD_EMPTY"
  | "UPLOAD_NAME_INVALID"
  | "UPLOAD_PICTURE_DAMAGED"
  | "UPLOAD_PICTURE_TOO_LARGE"
  | "UPLOAD_TYPE_DIFFERS"
  | "UPLOAD_TYPE_NOT_ALLOWED";

/**
 * An error that Strapi answers with 400. The admin shows only its message, so the message contains the code.
 *
 * @param message what is wrong, the value that was found, and what to do
 */
export const refusal = (code: RefusalCode, message: string): Error =>
  new errors.ValidationError(`${message} (${code})`, { code });
