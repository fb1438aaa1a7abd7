import type { Core } from "@strapi/strapi";
import type { Context, Middleware } from "koa";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

const MOST_FAILURES = 10;
const WINDOW_SECONDS = 5 * 60;

/** Koa's router ignores case and a slash at the end. */
const GUESSABLE =
  /^\/admin\/(register-admin|register|registration-info|reset-password)\/?$/i;

/** What Strapi adds to Koa: an answer in the form of its errors. */
type StrapiContext = Context & {
  tooManyRequests(message: string, details: object): void;
};

/**
 * Bounds how often an address may fail to register an administrator, or guess at the token of an invitation or a new password. Strapi
 * bounds the first by address and email together, so that another email is another try, and the others not at all.
 */
export const throttleRegistration = (strapi: Core.Strapi): void => {
  const failures = new RateLimiterMemory({
    points: MOST_FAILURES,
    duration: WINDOW_SECONDS,
  });

  const middleware: Middleware = async (ctx, next) => {
    if (!GUESSABLE.test(ctx.path)) return next();
    const { ip } = ctx.request;
    try {
      await failures.consume(ip);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      ctx.set("retry-after", String(Math.ceil(refusal.msBeforeNext / 1000)));
      (ctx as StrapiContext).tooManyRequests(
        "There were too many failed attempts from this address. Try again later.",
        { code: "TOO_MANY_ATTEMPTS" },
      );
      return;
    }
    await next();
    if (ctx.status < 400) await failures.reward(ip);
  };
  strapi.server.use(middleware);
};
