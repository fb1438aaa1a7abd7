import { createHash } from "node:crypto";
import type { FastifyInstance } from "fastify";
import pino from "pino";
import { CallerError } from "../content/errors";
import type { Content } from "../content/types";
import { createServer } from "../http/server";
import { serverLimits } from "../http/test-server-limits";
import { draftPageRoutes } from "./draft-routes";
import { styleHash } from "./style";
import { aCondition, aTechnique, contentOf } from "./test-content";
import { en } from "./words/en";
import { es } from "./words/es";

const drafts = contentOf(
  aTechnique("swedish"),
  aTechnique("swedish", { locale: "es", fields: { name: "Masaje sueco" } }),
  aCondition("back-pain"),
);

let app: FastifyInstance;
let content: Content | null;
let refusal: Error | null;

const get = async (url: string) => {
  const [origin = ""] = app.listeningOrigin.split(",");
  const response = await fetch(origin + url);
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  };
};

beforeAll(async () => {
  ({ app } = await createServer({
    log: pino({ level: "silent" }),
    limits: serverLimits,
  }));
  // eslint-disable-next-line @typescript-eslint/require-await -- Fastify takes what is thrown for a refusal
  app.addHook("onRequest", async () => {
    if (refusal) throw refusal;
  });
  await app.register(
    draftPageRoutes({
      content: () => content,
      publicUrl: "https://gateway.example",
      imageUrl: (url) => `http://uploads.example${url}`,
      cmsOrigins: ["https://cms.example", "https://other.example"],
      imageOrigin: "http://uploads.example",
    }),
  );
  await app.listen({ port: 0, host: "127.0.0.1" });
});
beforeEach(() => {
  content = drafts;
  refusal = null;
});
afterAll(() => app.close());

const PAGE = "/embed/technique/swedish";

describe("the page of a draft", () => {
  it.each([
    ["en", en.draft.banner, "Caution of swedish"],
    ["es", es.draft.banner, "Masaje sueco"],
  ])(
    "says in %s that nothing of it is published",
    async (locale, banner, text) => {
      const { status, body } = await get(`${PAGE}?locale=${locale}`);
      expect(status).toBe(200);
      expect(body).toContain(banner);
      expect(body).toContain(text);
      expect(body.indexOf(banner)).toBeLessThan(body.indexOf("<main>"));
    },
  );

  it("can be framed by the admin and runs one script, ours", async () => {
    const { headers, body } = await get(PAGE);
    const [, script = ""] = /<script[^>]*>([^]*)<\/script>/.exec(body) ?? [];
    const hash = createHash("sha256").update(script).digest("base64");
    expect(headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": `default-src 'none'; style-src ${styleHash}; img-src https: http://uploads.example; script-src 'sha256-${hash}'; connect-src 'self'; frame-ancestors 'self' https://cms.example https://other.example; base-uri 'none'; form-action 'none'`,
      "cross-origin-resource-policy": "same-origin",
      "referrer-policy": "no-referrer",
    });
    expect(headers).not.toHaveProperty("x-frame-options");
    expect(body.match(/<script/g)).toHaveLength(1);
    expect(body).toContain(
      'data-cms="https://cms.example https://other.example"',
    );
  });

  it("knows what it shows: the same as long as nothing of it is changed", async () => {
    const shown = async (): Promise<string | undefined> =>
      /data-shown="([^"]+)"/.exec((await get(PAGE)).body)?.[1];
    const before = await shown();
    expect(before).toMatch(/^[\w-]{43}$/);
    content = contentOf(aTechnique("swedish"), aTechnique("thai"));
    expect(await shown()).toBe(before);
    content = contentOf(
      aTechnique("swedish", { fields: { name: "Swedish massage" } }),
    );
    expect(await shown()).not.toBe(before);
  });

  it("has no token in its links, nor anything else of its address", async () => {
    const { body } = await get(`${PAGE}?token=a-secret`);
    expect(body).not.toContain("a-secret");
    expect(body).toContain("https://gateway.example/embed/technique/swedish");
    expect(body).not.toContain("/preview/");
  });
});

describe("what there is no page for", () => {
  it("is a draft that cannot be shown yet; the page waits for it", async () => {
    const { status, body } = await get("/embed/technique/unfinished");
    expect(status).toBe(404);
    expect(body).toContain(en.draft.notShown.text);
    expect(body).toContain("data-shown=");
  });

  it("is another type, another language, and drafts that are not loaded", async () => {
    expect((await get("/embed/faq/swedish")).status).toBe(404);
    expect((await get(`${PAGE}?locale=xx`)).status).toBe(400);
    content = null;
    const { status, headers, body } = await get(PAGE);
    expect(status).toBe(503);
    expect(headers["retry-after"]).toBe("5");
    expect(body).toContain(en.problem.unavailable.title);
  });
});

describe("who may not see a draft", () => {
  it.each([
    ["PREVIEW_TOKEN_EXPIRED", "en", en.draft.ended],
    ["PREVIEW_TOKEN_EXPIRED", "es", es.draft.ended],
    ["PREVIEW_TOKEN_INVALID", "en", en.draft.refused],
    ["PREVIEW_TOKEN_MISSING", "es", es.draft.refused],
  ])("is told so: %s in %s", async (code, locale, { title, text }) => {
    refusal = new CallerError(code, "for programs");
    const { status, headers, body } = await get(`${PAGE}?locale=${locale}`);
    expect(status).toBe(401);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(headers["content-security-policy"]).toContain(
      "frame-ancestors 'self' https://cms.example https://other.example;",
    );
    expect(body).toContain(title);
    expect(body).toContain(text);
    expect(body).not.toContain("Caution of swedish");
    expect(body).not.toContain("<script");
  });

  it("is told nothing when the fault is ours", async () => {
    refusal = new Error("a secret");
    const { status, body } = await get(PAGE);
    expect(status).toBe(500);
    expect(body).not.toContain(en.draft.refused.title);
  });
});
