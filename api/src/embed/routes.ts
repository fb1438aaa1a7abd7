import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from "fastify";
import { movedPath } from "../content/moved-path";
import type { PublishedContent } from "../content/published-content";
import type { Content, Entry } from "../content/types";
import { Answer, type Answers } from "../http/answers";
import { send } from "../http/send";
import { sendTagged } from "../http/tagged";
import { type Render, answer } from "./answer";
import { allowAnyOrigin, asHtml, asScript } from "./headers";
import { renderFragment, renderPage } from "./render";
import { type EmbedRoute, askedIn, withStatus } from "./request";
import { readScript } from "./script";

export interface EmbedOptions {
  /** The published content; null until it has arrived. */
  readonly content: () => PublishedContent | null;
  /** Where pages are kept that were asked for before. */
  readonly answers: Answers;
  /** Where readers reach the gateway, without a slash at the end. */
  readonly publicUrl: string;
  /** What machines read of an entry: markup for the head of its page. */
  readonly head: (entry: Entry, content: Content) => string;
  /** The built script of the `embed` workspace. */
  readonly scriptPath: string;
}

/**
 * What partner sites embed: pages for frames, fragments for the custom elements, and the script that defines those. Pages are asked
 * for anew at every load (`no-cache`, with a tag that makes it cheap), so that what is unpublished is gone at the next one.
 */
export const embedRoutes =
  ({
    content,
    answers,
    publicUrl,
    head,
    scriptPath,
  }: EmbedOptions): FastifyPluginAsync =>
  async (app) => {
    const script = await readScript(scriptPath);
    if (!script) {
      app.log.error(
        { scriptPath },
        "The embed script is not built: pages of partners show their links only. Run “npm run build”.",
      );
    }

    const sendPage = (
      request: FastifyRequest<EmbedRoute>,
      reply: FastifyReply,
      render: Render,
      isPage: boolean,
    ): FastifyReply | Promise<FastifyReply> => {
      const asked = askedIn(request);
      const key = `${request.routeOptions.url} ${JSON.stringify(asked)}`;
      const page = answers.keptOr(key, (reads) => {
        const current = content()?.noting(reads) ?? null;
        const made = answer(current, asked, publicUrl, render);
        const isMoved = isPage && made.movedTo !== undefined;
        return made.status === 200 && !isMoved ? made.body : made;
      });
      void asHtml(reply).header("cache-control", "no-cache");
      if (!(page instanceof Answer) && page.movedTo !== undefined)
        return reply.redirect(movedPath(page.movedTo, asked.locale), 301);
      if (!(page instanceof Answer))
        return withStatus(reply, page.status).send(page.body);
      const headers = {
        etag: page.etag,
        "content-type": String(reply.getHeader("content-type")),
      };
      return send(
        request,
        reply,
        page.as("html", () => ({ status: 200, headers, body: page.body })),
      );
    };

    app.get<EmbedRoute>("/embed/:type/:slug", (request, reply) =>
      sendPage(
        request,
        reply,
        (view, entry, current) =>
          renderPage(view, { head: head(entry, current) }),
        true,
      ),
    );

    app.get<EmbedRoute>("/embed/v1/:type/:slug.html", (request, reply) =>
      // What a script puts into a page has no address to lead to.
      sendPage(request, allowAnyOrigin(reply), renderFragment, false),
    );

    app.get("/embed/v1/bodywork.js", (request, reply) => {
      void asScript(allowAnyOrigin(reply));
      if (!script) {
        return reply
          .code(404)
          .header("cache-control", "no-cache")
          .send("// The embed script is not built.\n");
      }
      void reply.header("cache-control", "public, max-age=300");
      return sendTagged(request, reply, script);
    });
  };
