import { Readable } from "node:stream";
import { isDeepStrictEqual } from "node:util";
import type { Core } from "@strapi/strapi";
import { errors } from "@strapi/utils";
import type { Context } from "koa";
import { z } from "zod";
import { type ChangesPage, feedStatuses } from "../../../contracts";
import {
  FeedNotReady,
  beginSnapshot,
  changesAfter,
  snapshotLines,
} from "../feed/read";
import { announcements, changeOrTimeout } from "../feed/wake";
import { PLUGIN_ID } from "../model/naming";
import type { FeedService } from "../services/feed";

/** Proxies cut idle requests after half a minute or so. */
const LONGEST_WAIT_SECONDS = 25;

/** How often a waiting request looks for itself, for changes made by another CMS process. */
const LOOK_EVERY_MS = 1000;

const snapshotQuery = z.object({
  status: z.enum(feedStatuses).default("published"),
});

const changesQuery = z.object({
  feed: z.string().min(1),
  after: z.coerce.number().int().min(0),
  wait: z.coerce.number().min(0).max(LONGEST_WAIT_SECONDS).default(0),
  /** The languages that the reader knows of, in its order; left out by gateways before this was there. */
  locales: z
    .string()
    .transform((codes) => codes.split(","))
    .optional(),
});

/** @throws a `ValidationError`, which Strapi answers with 400 */
const queryOf = <T>(type: z.ZodType<T>, ctx: Context): T => {
  const query = type.safeParse(ctx.query);
  if (!query.success)
    throw new errors.ValidationError(z.prettifyError(query.error));
  return query.data;
};

const refuse = (
  ctx: Context,
  status: number,
  name: string,
  message: string,
): void => {
  ctx.status = status;
  ctx.body = { error: { status, name, message } };
};

/** Answers with 503 while a feed has nothing to show yet. */
const whenReady = async (
  ctx: Context,
  answer: () => Promise<void>,
): Promise<void> => {
  ctx.set("cache-control", "no-store");
  try {
    await answer();
  } catch (error) {
    if (!(error instanceof FeedNotReady)) throw error;
    ctx.set("retry-after", "1");
    refuse(ctx, 503, error.name, error.message);
  }
};

const feed = ({ strapi }: { strapi: Core.Strapi }) => {
  const drift = (): number =>
    strapi.plugin(PLUGIN_ID).service<FeedService>("feed").drift().totalDrift;

  /** Waits for changes of content or of the languages, if it is asked to and there are none. */
  const nextPage = async (
    ctx: Context,
    { feed, after, wait, locales }: z.infer<typeof changesQuery>,
  ): ReturnType<typeof changesAfter> => {
    const gone = new AbortController();
    ctx.req.once("close", () => gone.abort());
    const until = Date.now() + wait * 1000;
    let seen = announcements();
    let page = await changesAfter(strapi, feed, after);
    const known = locales ?? page?.locales;
    for (
      let left = until - Date.now();
      page?.changes.length === 0 &&
      isDeepStrictEqual(page.locales, known) &&
      left > 0 &&
      !gone.signal.aborted;
      left = until - Date.now()
    ) {
      await changeOrTimeout(Math.min(left, LOOK_EVERY_MS), gone.signal, seen);
      seen = announcements();
      page = await changesAfter(strapi, feed, after);
    }
    return page;
  };

  return {
    /**
     * `GET /api/bodywork/feed/snapshot?status=…`: every entry that is published, or every draft, as newline-delimited JSON.
     *
     * 400 for another status, 503 while the feed is being filled.
     */
    async snapshot(ctx: Context): Promise<void> {
      const { status } = queryOf(snapshotQuery, ctx);
      await whenReady(ctx, async () => {
        const head = await beginSnapshot(strapi, status);
        const lines = Readable.from(snapshotLines(strapi, head));
        // Koa does not close a response whose stream fails, and its reader would wait.
        lines.once("error", () => ctx.res.destroy());
        ctx.type = "application/x-ndjson";
        ctx.body = lines;
      });
    },

    /**
     * `GET /api/bodywork/feed/changes?feed=…&after=…&wait=…&locales=…`: the changes after a position. With `wait`, an empty answer is
     * held back for up to so many seconds until there is one, or until the languages are others than the reader knows.
     *
     * 400 for parameters that make no sense, 410 for a position that says nothing here, 503 while the feed is being filled.
     */
    async changes(ctx: Context): Promise<void> {
      const query = queryOf(changesQuery, ctx);
      await whenReady(ctx, async () => {
        const page = await nextPage(ctx, query);
        if (page) ctx.body = { ...page, drift: drift() } satisfies ChangesPage;
        else refuse(ctx, 410, "CursorGone", "Take a new snapshot.");
      });
    },
  };
};

export default feed;
