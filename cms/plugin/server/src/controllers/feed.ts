import { Readable } from "node:stream";
import type { Core } from "@strapi/strapi";
import { errors } from "@strapi/utils";
import type { Context } from "koa";
import { z } from "zod";
import { changesAfter, snapshotLines } from "../feed/read";
import { readHead } from "../feed/head";
import { changeOrTimeout } from "../feed/wake";

/** Proxies cut idle requests after half a minute or so. */
const LONGEST_WAIT_SECONDS = 25;

/** How often a waiting request looks for itself, for changes made by another CMS process. */
const LOOK_EVERY_MS = 1000;

const changesQuery = z.object({
  feed: z.string().min(1),
  after: z.coerce.number().int().min(0),
  wait: z.coerce.number().min(0).max(LONGEST_WAIT_SECONDS).default(0),
});

const feed = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/bodywork/feed/snapshot`: every published entry, as newline-delimited JSON. */
  snapshot(ctx: Context): void {
    ctx.set("cache-control", "no-store");
    ctx.type = "application/x-ndjson";
    ctx.body = Readable.from(snapshotLines(strapi));
  },

  /**
   * `GET /api/bodywork/feed/changes?feed=…&after=…&wait=…`: the changes after a position. With `wait`, an empty answer is
   * held back for up to so many seconds until there is one.
   *
   * 400 for parameters that make no sense, 410 for a position of another feed.
   */
  async changes(ctx: Context): Promise<void> {
    const query = changesQuery.safeParse(ctx.query);
    if (!query.success)
      throw new errors.ValidationError(z.prettifyError(query.error));
    const { after, wait } = query.data;

    const head = await readHead(strapi);
    if (query.data.feed !== head.feed || after > head.position) {
      ctx.status = 410;
      ctx.body = {
        error: {
          status: 410,
          name: "CursorGone",
          message: "Take a new snapshot.",
        },
      };
      return;
    }

    const gone = new AbortController();
    ctx.req.once("close", () => gone.abort());
    const until = Date.now() + wait * 1000;
    let page = await changesAfter(strapi, after);
    for (
      let left = until - Date.now();
      page.changes.length === 0 && left > 0 && !gone.signal.aborted;
      left = until - Date.now()
    ) {
      await changeOrTimeout(Math.min(left, LOOK_EVERY_MS), gone.signal);
      page = await changesAfter(strapi, after);
    }
    ctx.set("cache-control", "no-store");
    ctx.body = page;
  },
});

export default feed;
