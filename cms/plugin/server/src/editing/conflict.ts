import type { Core } from "@strapi/strapi";
import { errors } from "@strapi/utils";
import type { Middleware } from "koa";

interface Details {
  readonly code: "EDIT_CONFLICT";
  /** When the other one saved, ISO 8601. */
  readonly savedAt: string;
  readonly savedBy: string | null;
  /** What both have changed, by the names of the fields. */
  readonly fields: readonly string[];
}

/** A save that would undo what somebody else has saved since it began. */
export class EditConflict extends errors.ApplicationError<
  "EditConflict",
  string,
  Details
> {
  constructor(message: string, details: Details) {
    super(message, details);
    this.name = "EditConflict";
  }
}

/** Strapi would answer 400, as if what was sent were wrong. */
export const answerConflicts = (strapi: Core.Strapi): void => {
  const middleware: Middleware = async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      if (!(error instanceof EditConflict)) throw error;
      const { name, message, details } = error;
      ctx.status = 409;
      ctx.body = { data: null, error: { status: 409, name, message, details } };
    }
  };
  strapi.server.use(middleware);
};
