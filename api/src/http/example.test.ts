import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fastify, { type FastifyInstance } from "fastify";
import { addExample } from "./example";

const SCRIPT = "export {};\n".repeat(500);

describe("the example front end", () => {
  let folder: string;
  let app: FastifyInstance;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "bodywork-"));
    app = fastify({ routerOptions: { ignoreTrailingSlash: true } });
  });
  afterEach(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const build = (): void => {
    mkdirSync(path.join(folder, "assets"));
    writeFileSync(path.join(folder, "index.html"), "<title>plain</title>");
    writeFileSync(path.join(folder, "assets/index-1a2b.js"), SCRIPT);
  };

  const ask = async (
    url: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> => {
    const address = app.server.listening
      ? app.listeningOrigin
      : await app.listen({ port: 0, host: "127.0.0.1" });
    return fetch(`${address}/examples/condition-explorer${url}`, { headers });
  };

  it.each(["", "/", "/?condition=migraine&lang=es"])(
    "is served at its folder%s, and asked for anew each time",
    async (rest) => {
      build();
      expect(await addExample(app, folder)).toBe(true);
      const page = await ask(rest);
      expect(await page.text()).toBe("<title>plain</title>");
      expect(page.headers.get("cache-control")).toBe("no-cache");
      expect(page.headers.get("content-security-policy")).toContain(
        "script-src 'self'",
      );
    },
  );

  it("has files that are cached for ever, and compressed for clients that accept it", async () => {
    build();
    await addExample(app, folder);
    const plain = await ask("/assets/index-1a2b.js", {
      "accept-encoding": "identity",
    });
    expect(await plain.text()).toBe(SCRIPT);
    expect(plain.headers.get("cache-control")).toContain("immutable");
    expect(plain.headers.get("content-type")).toBe(
      "text/javascript; charset=utf-8",
    );
    const small = await ask("/assets/index-1a2b.js", {
      "accept-encoding": "gzip, br",
    });
    expect(small.headers.get("content-encoding")).toBe("br");
    expect(await small.text()).toBe(SCRIPT);
  });

  it("is not found where it has not been built", async () => {
    expect(await addExample(app, folder)).toBe(false);
    expect((await ask("/")).status).toBe(404);
  });
});
