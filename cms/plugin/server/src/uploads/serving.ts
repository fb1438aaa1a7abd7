import path from "node:path";
import type { Core } from "@strapi/strapi";
import type { Context, Middleware } from "koa";
import { typeOfExtension } from "./file-types";

/**
 * Where a path leads on the disk: static file servers decode it once and resolve it, so `//uploads` and `/%75ploads` lead to
 * the same folder as `/uploads`. Null for a path that leads nowhere.
 */
const resolved = (requested: string): string | null => {
  try {
    const decoded = decodeURIComponent(requested).replaceAll("\\", "/");
    return path.posix.normalize(`/${decoded}`);
  } catch {
    return null;
  }
};

const isUpload = (location: string): boolean =>
  /^\/uploads(\/|$)/i.test(location);

/** Types that cannot run, where a page embeds them. */
const INERT = /^(image|audio|video)\/|^application\/pdf$/;

/**
 * Makes sure that no upload can run as a page or a script, including those from before uploads were checked: pictures are shown,
 * everything else is downloaded.
 */
const secure = (ctx: Context, location: string): void => {
  ctx.set({
    // Browsers style the page around a picture that is opened by itself.
    "content-security-policy":
      "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    "x-content-type-options": "nosniff",
  });
  if (ctx.status >= 300) return;
  const isPicture = typeOfExtension(path.posix.extname(location))?.isPicture;
  // Koa takes the type from the name that it is given here.
  if (isPicture) ctx.set("content-disposition", "inline");
  else ctx.attachment(path.posix.basename(location));
  if (!INERT.test(ctx.type)) ctx.type = "application/octet-stream";
};

const sameHost = (one: string, other: string): boolean =>
  new URL(one).host === new URL(other).host;

const encoded = (location: string): string =>
  location.split("/").map(encodeURIComponent).join("/");

/**
 * @param uploadsUrl an origin that serves uploads and nothing else, and is the only one to serve them
 */
export const uploadsMiddleware =
  (uploadsUrl?: string): Middleware =>
  async (ctx, next) => {
    const location = resolved(ctx.path);
    const isOnOwnOrigin =
      uploadsUrl !== undefined && ctx.host === new URL(uploadsUrl).host;
    if (location === null || !isUpload(location)) {
      if (!isOnOwnOrigin) return next();
      ctx.status = 404;
      return;
    }
    if (uploadsUrl !== undefined && !isOnOwnOrigin)
      return ctx.redirect(
        new URL(encoded(location) + ctx.search, uploadsUrl).href,
      );
    await next();
    secure(ctx, location);
  };

/** Outermost, so that its headers win: must be called before Strapi adds its own middlewares. */
export const serveUploads = (
  strapi: Core.Strapi,
  uploadsUrl?: string,
): void => {
  const url = strapi.config.get<string>("server.url");
  if (uploadsUrl && URL.canParse(url) && sameHost(url, uploadsUrl))
    throw new Error(
      `The origin for uploads, ${uploadsUrl}, is that of the admin: set uploadsUrl to another host that leads to this server, or leave it out.`,
    );
  strapi.server.use(uploadsMiddleware(uploadsUrl));
};
