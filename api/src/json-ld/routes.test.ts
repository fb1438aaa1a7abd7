import type { FastifyInstance } from "fastify";
import pino from "pino";
import { aDocument, contentOf } from "../content/test-documents";
import type { PublishedContent } from "../content/published-content";
import { Answers } from "../http/answers";
import { createServer } from "../http/server";
import { serverLimits } from "../http/test-server-limits";
import { jsonLdRoutes } from "./routes";
import { PUBLIC_URL, idOf } from "./test-made";

const published = contentOf(
  aDocument("technique", "swedish", {
    fields: { name: "Swedish" },
    links: { sources: ["study"] },
  }),
  aDocument("technique", "swedish", {
    locale: "es",
    fields: { name: "Sueco", slug: "sueco" },
  }),
  aDocument("source", "study"),
);

const drafts = contentOf(
  aDocument("technique", "swedish", { fields: { name: "Half done" } }),
);

let app: FastifyInstance;
let content: PublishedContent | null;

beforeAll(async () => {
  ({ app } = await createServer({
    log: pino({ level: "silent" }),
    limits: serverLimits,
  }));
  const options = {
    publicUrl: PUBLIC_URL,
    imageUrl: String,
    answers: new Answers(0),
  };
  await app.register(jsonLdRoutes({ ...options, content: () => content }));
  await app.register(jsonLdRoutes({ ...options, content: () => drafts }), {
    prefix: "/preview",
  });
  await app.listen({ port: 0, host: "127.0.0.1" });
});

beforeEach(() => (content = published));
afterAll(() => app.close());

const get = (url: string, init: RequestInit = {}): Promise<Response> => {
  const [origin = ""] = app.listeningOrigin.split(",");
  return fetch(origin + url, init);
};

const SWEDISH = "/json-ld/technique/swedish";

const codeOf = async (response: Response): Promise<unknown> => {
  const { errors } = (await response.json()) as {
    errors: readonly { extensions: { code: string } }[];
  };
  return errors[0]?.extensions.code;
};

describe("/json-ld", () => {
  it("answers with the document, for pages of any origin and for caches", async () => {
    const response = await get(SWEDISH, {
      headers: { origin: "https://clinic.example" },
    });
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "application/ld+json",
      "access-control-allow-origin": "*",
      "x-content-type-options": "nosniff",
      "cache-control": expect.stringContaining("max-age=10") as string,
      etag: expect.stringMatching(/^"[\w-]+"$/) as string,
    });
    expect(await response.json()).toMatchObject({
      "@context": "https://schema.org",
      "@type": "MedicalTherapy",
      "@id": idOf("technique", "swedish"),
      name: "Swedish",
    });
  });

  it("says what it has read, linked entries too, so that a change of them can purge it", async () => {
    const { headers } = await get(SWEDISH);
    const tags = headers.get("cache-tag")?.split(",");
    expect(tags).toContain("swedish");
    expect(tags).toContain("study");
  });

  it("sends nothing to whoever has it already", async () => {
    const etag = (await get(SWEDISH)).headers.get("etag") ?? "";
    const again = await get(SWEDISH, { headers: { "if-none-match": etag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    expect(again.headers.get("etag")).toBe(etag);
    expect(again.headers.get("cache-tag")).toContain("study");
  });

  it("answers HEAD without a body", async () => {
    const response = await get(SWEDISH, { method: "HEAD" });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/ld+json");
    expect(await response.text()).toBe("");
  });

  it.each([
    ["?locale=es", "Sueco", "es"],
    ["?locale=es-AR", "Sueco", "es"],
    ["?locale=", "Swedish", "en"],
  ])("answers in the language of %s", async (query, name, inLanguage) => {
    expect(await (await get(SWEDISH + query)).json()).toMatchObject({
      name,
      mainEntityOfPage: { inLanguage },
    });
  });

  it.each([
    ["/json-ld/technique/nonsense", 404, "NOT_FOUND"],
    ["/json-ld/technique/sueco", 404, "NOT_FOUND"],
    ["/json-ld/nonsense/swedish", 404, "NOT_FOUND"],
    ["/json-ld/toString/swedish", 404, "NOT_FOUND"],
    [`${SWEDISH}?locale=fr`, 400, "UNKNOWN_LOCALE"],
    [`${SWEDISH}?locale=en&locale=es`, 400, "UNKNOWN_LOCALE"],
  ])("refuses %s", async (url, status, code) => {
    const response = await get(url);
    expect(response.status).toBe(status);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await codeOf(response)).toBe(code);
  });

  it("says when to come again while there is no content", async () => {
    content = null;
    const response = await get(SWEDISH);
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toBe("5");
    expect(await codeOf(response)).toBe("NOT_READY");
  });

  it("can be had of other content at another place", async () => {
    const response = await get(`/preview${SWEDISH}`);
    expect(await response.json()).toMatchObject({ name: "Half done" });
  });
});
