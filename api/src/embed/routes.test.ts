import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { FastifyInstance } from "fastify";
import pino from "pino";
import type { PublishedContent } from "../content/published-content";
import { Answers } from "../http/answers";
import { createServer } from "../http/server";
import { serverLimits } from "../http/test-server-limits";
import { embedRoutes } from "./routes";
import { styleHash } from "./style";
import { aCondition, aTechnique, contentOf } from "./test-content";
import { en } from "./words/en";
import { es } from "./words/es";

const published = contentOf(
  aTechnique("swedish"),
  aTechnique("swedish", { locale: "es", fields: { name: "Masaje sueco" } }),
  aCondition("back-pain"),
);

let folder: string;
let app: FastifyInstance;
let content: PublishedContent | null;
let answers: Answers;

/** Over a real connection: what counts is what stands in the answer after every hook and middleware. */
const getFrom = async (
  server: FastifyInstance,
  url: string,
  headers: Record<string, string> = {},
) => {
  const [origin = ""] = server.listeningOrigin.split(",");
  const response = await fetch(origin + url, { headers });
  return {
    statusCode: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  };
};

const get = (url: string, headers?: Record<string, string>) =>
  getFrom(app, url, headers);

/** How many answers were found again rather than made anew. */
const hits = (): number => answers.figures.hits;

const serve = async (scriptPath: string): Promise<FastifyInstance> => {
  const { app: server } = await createServer({
    log: pino({ level: "silent" }),
    limits: serverLimits,
  });
  await server.register(
    embedRoutes({
      content: () => content,
      answers,
      publicUrl: "https://gateway.example",
      head: ({ locale, slug }) => `<!-- ${locale} ${slug} -->`,
      scriptPath,
    }),
  );
  await server.listen({ port: 0, host: "127.0.0.1" });
  return server;
};

beforeAll(async () => {
  answers = new Answers(1024 * 1024);
  folder = await mkdtemp(path.join(tmpdir(), "bodywork-embed-"));
  const scriptPath = path.join(folder, "bodywork.js");
  await writeFile(scriptPath, "/* script */");
  app = await serve(scriptPath);
});

/** As the follower does: with every change, what is kept is touched. */
const publish = (next: PublishedContent | null): void => {
  content = next;
  answers.touch(null);
};

beforeEach(() => {
  publish(published);
});

afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

const PAGE = "/embed/technique/swedish";
const FRAGMENT = "/embed/v1/technique/swedish.html";

describe("what was asked for twice", () => {
  it.each([PAGE, `${PAGE}?locale=es`, FRAGMENT])(
    "is kept: %s",
    async (address) => {
      await get(address);
      const { body } = await get(address);
      const before = hits();
      expect((await get(address)).body).toBe(body);
      expect(hits()).toBe(before + 1);
    },
  );

  it("is made anew when something that it shows has changed", async () => {
    await get(PAGE);
    await get(PAGE);
    content = contentOf(aTechnique("swedish", { fields: { name: "Renamed" } }));
    answers.touch(new Set(["swedish"]));
    expect((await get(PAGE)).body).toContain("Renamed");
  });

  it("is not kept where nothing is found: it may come", async () => {
    const absent = "/embed/technique/none";
    for (let times = 0; times < 3; times += 1)
      expect((await get(absent)).statusCode).toBe(404);
    expect(answers.figures.entries).toBe(0);
  });
});

describe("a page", () => {
  it("is HTML that any site may frame and that runs nothing", async () => {
    const { statusCode, headers, body } = await get(PAGE);
    expect(statusCode).toBe(200);
    expect(body).toContain("<!doctype html>");
    expect(body).not.toContain("<script");
    expect(headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": `default-src 'none'; style-src ${styleHash}; img-src https:; frame-ancestors *; base-uri 'none'; form-action 'none'`,
      "cross-origin-resource-policy": "cross-origin",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "cache-control": "no-cache",
    });
    expect(headers).not.toHaveProperty("x-frame-options");
    expect(headers).not.toHaveProperty("set-cookie");
  });

  it("has in its head what machines read of the entry, as it is served, and a fragment has not", async () => {
    const { body } = await get(`${PAGE}?locale=es`);
    const head = "<!-- es swedish -->";
    expect(body.slice(0, body.indexOf("</head>"))).toContain(head);
    expect((await get(`${FRAGMENT}?locale=es`)).body).not.toContain(head);
  });

  it("is in the language that was asked for", async () => {
    const { body } = await get(`${PAGE}?locale=es`);
    expect(body).toContain("Masaje sueco");
    expect(body).toContain(es.caution);
  });

  it("keeps its safety notes, whatever parameters are given", async () => {
    const plain = await get(PAGE);
    const asked = await get(`${PAGE}?safety=false&hide=caution&compact=1`);
    expect(plain.body).toContain("Caution of swedish");
    expect(asked.body).toBe(plain.body);
  });
});

describe("a fragment", () => {
  it("can be read by scripts of any site", async () => {
    const { statusCode, headers, body } = await get(FRAGMENT);
    expect(statusCode).toBe(200);
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(headers).not.toHaveProperty("access-control-allow-credentials");
    expect(body).toMatch(/^<style>/);
    expect(body).not.toContain("<html");
  });
});

describe.each([PAGE, FRAGMENT])("%s", (url) => {
  it("is not sent again to those who have it, until it changes", async () => {
    const etag = String((await get(url)).headers.etag);
    expect(etag).toMatch(/^"[\w-]{43}-gzip"$/);

    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const answer = await get(url, { "if-none-match": known });
      expect([answer.statusCode, answer.body]).toEqual([304, ""]);
      expect(answer.headers).toMatchObject({
        etag,
        "cache-control": "no-cache",
      });
    }

    publish(contentOf(aTechnique("swedish", { fields: { caution: "New" } })));
    const changed = await get(url, { "if-none-match": etag });
    expect(changed.statusCode).toBe(200);
    expect(changed.body).toContain("New");
  });

  it("is gone once the entry is unpublished", async () => {
    const { etag } = (await get(url)).headers;
    publish(contentOf(aCondition("back-pain")));
    const answer = await get(url, { "if-none-match": String(etag) });
    expect(answer.statusCode).toBe(404);
    expect(answer.body).toContain(en.problem.notFound.technique.title);
    expect(answer.headers["cache-control"]).toBe("no-cache");
  });

  it.each(["xx", "de-DE", "..", "es&locale=en", "<script>"])(
    "refuses the unknown language %s without repeating it",
    async (locale) => {
      const { statusCode, body } = await get(`${url}?locale=${locale}`);
      expect(statusCode).toBe(400);
      expect(body).toContain("<h1");
      expect(body).not.toContain("<script");
    },
  );

  it("takes an empty language for the default one", async () => {
    expect((await get(`${url}?locale=`)).statusCode).toBe(200);
  });

  it("is unavailable until the content has arrived", async () => {
    publish(null);
    const { statusCode, headers, body } = await get(url);
    expect(statusCode).toBe(503);
    expect(headers["retry-after"]).toBe("5");
    expect(body).toContain(en.problem.unavailable.title);
  });
});

describe("what is not there", () => {
  it.each([
    "/embed/technique/unknown",
    "/embed/condition/swedish",
    "/embed/source/study",
    "/embed/constructor/swedish",
    "/embed/technique/%3Cscript%3E%22",
    "/embed/v1/technique/unknown.html",
    "/embed/v1/therapist-profile/someone.html",
  ])("%s is answered by a page, without repeating the address", async (url) => {
    const { statusCode, headers, body } = await get(url);
    expect(statusCode).toBe(404);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(body).toContain("<h1");
    expect(body).not.toContain("<script");
  });

  it("can be told from a failure by scripts of any site", async () => {
    const { headers } = await get("/embed/v1/technique/unknown.html");
    expect(headers["access-control-allow-origin"]).toBe("*");
  });
});

describe("the script", () => {
  const SCRIPT = "/embed/v1/bodywork.js";

  it("can be loaded by any site, and is asked for anew after five minutes", async () => {
    const { statusCode, headers, body } = await get(SCRIPT);
    expect([statusCode, body]).toEqual([200, "/* script */"]);
    expect(headers).toMatchObject({
      "content-type": "text/javascript; charset=utf-8",
      "access-control-allow-origin": "*",
      "cross-origin-resource-policy": "cross-origin",
      "cache-control": "public, max-age=300",
    });
    const again = await get(SCRIPT, { "if-none-match": String(headers.etag) });
    expect(again.statusCode).toBe(304);
  });

  it("is 404 where it was not built, and leaves the pages alone", async () => {
    const unbuilt = await serve(path.join(folder, "nothing.js"));
    expect((await getFrom(unbuilt, SCRIPT)).statusCode).toBe(404);
    expect((await getFrom(unbuilt, PAGE)).statusCode).toBe(200);
    await unbuilt.close();
  });
});
