import type { Core } from "@strapi/strapi";
import type { Context } from "koa";
import { z } from "zod";
import { PLUGIN_ID } from "../model/naming";
import type { UsedInService } from "../services/used-in";

const asked = z.object({
  type: z.string(),
  documentId: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
  locale: z.string().regex(/^[A-Za-z0-9-]{1,32}$/),
});

const usedIn = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context): Promise<void> {
    const question = asked.safeParse({ ...ctx["params"], ...ctx.query });
    const answer = question.success
      ? await strapi
          .plugin(PLUGIN_ID)
          .service<UsedInService>("used-in")
          .find(
            question.data.type,
            question.data.documentId,
            question.data.locale,
            ctx.state["userAbility"],
          )
      : null;
    if (!answer) return ctx["notFound"]();
    ctx.set("cache-control", "no-store");
    ctx.body = { data: answer };
  },
});

export default usedIn;
