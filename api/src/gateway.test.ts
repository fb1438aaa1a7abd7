import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import path from "node:path";
import pino from "pino";
import { parseConfig } from "./config";
import { aDocument } from "./content/test-documents";
import type { ChangeSource } from "./feed/source";
import { MemoryFeed, memorySource } from "./feed/test-memory-source";
import { temporaryFolder } from "./feed/test-temporary-folder";
import { until } from "./test-until";
import { type Gateway, createGateway } from "./gateway";
import { Listener } from "./graphql/live/test-listener";
import { OWN_MANIFEST, readManifests } from "./graphql/manifest";
import { SECRET, aToken } from "./preview/test-tokens";

const folder = temporaryFolder();
const log = pino({ level: "silent" });

let cms: MemoryFeed;
let draftFeed: MemoryFeed;
let askedForDrafts: number;
let isDown: boolean;
let areDraftsAway: boolean;
let gateway: Gateway | null;

/** The CMS, as long as it is not down. */
const source: ChangeSource = {
  snapshot: (signal) => asked((up) => up.snapshot(signal)),
  changes: (...args) => asked((up) => up.changes(...args)),
};

const draftSource: ChangeSource = {
  snapshot: (signal) => {
    askedForDrafts += 1;
    return areDraftsAway
      ? Promise.reject(new Error("connect ECONNREFUSED"))
      : memorySource(draftFeed).snapshot(signal);
  },
  changes: (...args) => memorySource(draftFeed).changes(...args),
};

const asked = async <T>(ask: (up: ChangeSource) => Promise<T>): Promise<T> => {
  if (isDown) throw new Error("connect ECONNREFUSED");
  return ask(memorySource(cms));
};

const start = async (
  settings: Readonly<Record<string, string>> = {},
): Promise<Gateway> => {
  const config = parseConfig({
    FEED_TOKEN: "0123456789abcdef0123456789abcdef",
    PREVIEW_SECRET: SECRET,
    DATA_DIR: folder(),
    ...settings,
  });
  gateway = await createGateway(
    { ...config, port: 0 },
    { source, draftSource, log },
  );
  await gateway.start();
  return gateway;
};

const stop = async (): Promise<void> => {
  await gateway?.stop();
  gateway = null;
};

const get = async (
  { app }: Gateway,
  url: string,
  init: RequestInit = {},
): Promise<Response> => {
  const { port } = app.server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}${url}`, init);
};

const ready = async (running: Gateway) => {
  const response = await get(running, "/ready");
  const body = (await response.json()) as { readonly phase: string };
  return { status: response.status, ...body };
};

const reaches = async (running: Gateway, phase: string): Promise<void> => {
  let seen = "";
  while (seen !== phase) ({ phase: seen } = await ready(running));
};

const names = async (
  running: Gateway,
  path = "/graphql",
): Promise<string[]> => {
  const response = await get(running, path, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: `Bearer ${aToken()}`,
    },
    body: JSON.stringify({ query: "{ techniques { nodes { name } } }" }),
  });
  const { data } = (await response.json()) as {
    data: { techniques: { nodes: { name: string }[] } };
  };
  return data.techniques.nodes.map(({ name }) => name);
};

/** The value of a metric, by its name with its labels. */
const metrics = async (running: Gateway) => {
  const body = await (await get(running, "/metrics")).text();
  return (name: string): number => {
    const found = body.split("\n").find((line) => line.startsWith(`${name} `));
    if (!found) throw new Error(`There is no ${name} in:\n${body}`);
    return Number(found.slice(name.length));
  };
};

beforeEach(() => {
  cms = new MemoryFeed();
  cms.publish(
    aDocument("technique", "swedish", { fields: { name: "Swedish" } }),
  );
  draftFeed = new MemoryFeed();
  draftFeed.publish(
    aDocument("technique", "swedish", { fields: { name: "Half done" } }),
  );
  askedForDrafts = 0;
  isDown = false;
  areDraftsAway = false;
});

afterEach(stop);

const snapshotFolder = (): string => path.join(folder(), "gateway");

describe("a gateway that was stopped", () => {
  beforeEach(async () => {
    await reaches(await start(), "live");
    await stop();
  });

  it("starts with the CMS down, and answers what it answered before", async () => {
    isDown = true;
    const running = await start();
    await reaches(running, "stale");
    expect(await ready(running)).toMatchObject({
      status: 200,
      version: "feed-1-1-en-es",
      lagSeconds: expect.any(Number) as number,
    });
    expect(await names(running)).toEqual(["Swedish"]);
    const value = await metrics(running);
    expect(value('bodywork_feed_phase{phase="stale"}')).toBe(1);
    expect(value('bodywork_documents{type="technique"}')).toBe(1);
    expect(value("bodywork_feed_failures_total")).toBeGreaterThan(0);
    expect(value("bodywork_feed_snapshots_total")).toBe(0);
    expect(value("bodywork_disk_snapshot_bytes")).toBeGreaterThan(100);
  });

  it("takes in what it missed once the CMS is back", async () => {
    isDown = true;
    const running = await start();
    await reaches(running, "stale");
    cms.publish(aDocument("technique", "thai", { fields: { name: "Thai" } }));
    isDown = false;
    await reaches(running, "live");
    expect(await names(running)).toEqual(["Swedish", "Thai"]);
    const value = await metrics(running);
    expect(value("bodywork_feed_changes_applied_total")).toBe(1);
    expect(value("bodywork_feed_snapshots_total")).toBe(0);
  });

  it("with its file damaged serves nothing of it, and waits for the CMS", async () => {
    writeFileSync(path.join(snapshotFolder(), "content.snapshot"), "\0\0\0");
    isDown = true;
    const running = await start();
    await until(
      () => readdirSync(snapshotFolder())[0]?.includes("damaged") ?? false,
    );
    expect(await ready(running)).toEqual({ status: 503, phase: "loading" });
    isDown = false;
    await reaches(running, "live");
    expect(await names(running)).toEqual(["Swedish"]);
    await stop();
    expect(readdirSync(snapshotFolder())).toHaveLength(2);
  });
});

describe("a gateway without a place on the disk", () => {
  it("serves all the same, and stops", async () => {
    writeFileSync(snapshotFolder(), "a file in the way");
    const running = await start();
    await reaches(running, "live");
    expect(await names(running)).toEqual(["Swedish"]);
    await stop();
    expect(readdirSync(folder())).toEqual(["gateway"]);
  });
});

describe("the drafts", () => {
  const previewed = (running: Gateway): Promise<string[]> =>
    names(running, "/preview/graphql");
  const query = `?query=${encodeURIComponent("{ techniques { nodes { name } } }")}`;
  const withToken = {
    headers: { authorization: `Bearer ${aToken()}` },
  };

  it("are not asked for until an editor wants to see them, and then followed", async () => {
    const running = await start();
    await reaches(running, "live");
    expect(await names(running)).toEqual(["Swedish"]);
    const { status } = await get(running, `/preview/graphql${query}`);
    expect(status).toBe(401);
    expect(askedForDrafts).toBe(0);

    expect(await Promise.all([previewed(running), previewed(running)])).toEqual(
      [["Half done"], ["Half done"]],
    );
    expect(askedForDrafts).toBe(1);
    draftFeed.publish(
      aDocument("technique", "swedish", { fields: { name: "Done" } }),
    );
    let seen = await previewed(running);
    while (seen[0] !== "Done") seen = await previewed(running);
  });

  /** The events of a live query over the drafts. */
  const listen = async (running: Gateway, token: string) => {
    const response = await get(running, `/preview/graphql${query}`, {
      headers: {
        ...withToken.headers,
        authorization: `Bearer ${token}`,
        accept: "text/event-stream",
      },
    });
    const reader = response.body
      ?.pipeThrough(new TextDecoderStream())
      .getReader();
    let seen = "";
    /** @returns whether the words came before the stream ended */
    const until = async (words: string): Promise<boolean> => {
      while (!seen.includes(words)) {
        const read = await reader?.read();
        if (!read || read.done) return false;
        seen += read.value;
      }
      return true;
    };
    return { headers: response.headers, until };
  };

  it("can be listened to", async () => {
    const running = await start();
    await reaches(running, "live");
    const { headers, until: comes } = await listen(running, aToken());
    expect(await comes("Half done")).toBe(true);
    expect(Object.fromEntries(headers)).toMatchObject({
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "private, no-store, no-transform",
      "x-robots-tag": "noindex",
    });
    draftFeed.publish(
      aDocument("technique", "swedish", { fields: { name: "Done" } }),
    );
    expect(await comes('"Done"')).toBe(true);
  });

  it("are not to be listened to for longer than the token is good for", async () => {
    const running = await start();
    await reaches(running, "live");
    const exp = Math.ceil(Date.now() / 1000) + 1;
    const { until: comes } = await listen(running, aToken({ exp }));
    expect(await comes("Half done")).toBe(true);
    expect(await comes("words that never come")).toBe(false);
  });

  it("reach neither a reader nor the disk, however often either is asked", async () => {
    const running = await start();
    await reaches(running, "live");
    // What is asked for twice is kept, and comes a third time from memory.
    for (let time = 1; time <= 4; time++) {
      expect(await previewed(running)).toEqual(["Half done"]);
      expect(await names(running)).toEqual(["Swedish"]);
      const draft = await get(running, `/preview/graphql${query}`, withToken);
      expect(await draft.text()).toContain("Half done");
      expect(draft.headers.get("cache-control")).toBe("private, no-store");
      expect(draft.headers.has("etag")).toBe(false);
      const published = await get(running, `/graphql${query}`, withToken);
      expect(await published.text()).toContain("Swedish");
      expect(published.headers.get("cache-control")).toMatch(/^public/);
    }
    const search = `?token=${aToken()}`;
    const page = "/embed/technique/swedish";
    const draftPage = await get(running, `/preview${page}${search}`);
    expect(await draftPage.text()).toContain("Half done");
    expect(draftPage.headers.get("cache-control")).toBe("private, no-store");
    for (const path of [page, "/embed/v1/technique/swedish.html"]) {
      const response = await get(running, path + search, withToken);
      expect(await response.text()).not.toContain("Half done");
    }
    await stop();
    for (const file of readdirSync(snapshotFolder()))
      expect(
        readFileSync(path.join(snapshotFolder(), file), "utf8"),
      ).not.toContain("Half done");
  });

  it("that do not come in time are not ready", async () => {
    const running = await start();
    await reaches(running, "live");
    areDraftsAway = true;
    const asked = get(running, `/preview/graphql${query}`, withToken);
    await until(() => askedForDrafts > 0);
    await stop();
    const response = await asked;
    expect(response.status).toBe(503);
    expect(await response.text()).toContain("NOT_READY");
    expect(response.headers.get("cache-control")).toBe("private, no-store");
  });
});

describe("persisted documents", () => {
  const HTML = { headers: { accept: "text/html,*/*;q=0.8" } };
  const OWN = [...readManifests([OWN_MANIFEST]).keys()];

  /** For whichever operation; what one does not declare, it does not see. */
  const variables = JSON.stringify({
    slug: "swedish",
    query: "swedish",
    condition: "fibromyalgia",
    near: { latitude: 33.75, longitude: -84.39, radiusKm: 50 },
  });

  const byHash = (hash: string): string =>
    `/graphql?${new URLSearchParams({
      variables,
      extensions: JSON.stringify({
        persistedQuery: { version: 1, sha256Hash: hash },
      }),
    }).toString()}`;

  it("of the project are answered by their hashes, to whoever opens the address, too", async () => {
    const running = await start();
    await reaches(running, "live");
    expect(OWN.length).toBeGreaterThan(0);
    for (const hash of OWN)
      for (const init of [{}, HTML]) {
        const response = await get(running, byHash(hash), init);
        // Some need variables; but all are known.
        expect(await response.json()).toHaveProperty("extensions.cost.value");
      }
    const value = await metrics(running);
    expect(value("bodywork_persisted_documents")).toBe(OWN.length);
  });

  it("of other front ends are known when a setting says where they are, and stop the start when they are not there", async () => {
    const text = "{ techniques { nodes { name } } }";
    const hash = createHash("sha256").update(text).digest("hex");
    const file = path.join(folder(), "site.json");
    const settings = { PERSISTED_DOCUMENTS: file };
    await expect(start(settings)).rejects.toThrow(file);
    writeFileSync(file, JSON.stringify({ [hash]: text }));
    const running = await start(settings);
    await reaches(running, "live");
    expect(await (await get(running, byHash(hash))).json()).toMatchObject({
      data: { techniques: { nodes: [{ name: "Swedish" }] } },
    });
  });

  it("are all that is answered by a gateway that is closed, and it offers no explorer", async () => {
    const opened = await start();
    expect(await (await get(opened, "/")).text()).toContain('href="/graphql"');
    await stop();
    const running = await start({ SAFELIST_ONLY: "true" });
    await reaches(running, "live");
    expect((await get(running, byHash(OWN[0] ?? ""))).status).toBe(200);
    const explorer = await get(running, "/graphql", HTML);
    expect(explorer.status).toBe(403);
    expect(await explorer.text()).toContain("QUERY_NOT_IN_SAFELIST");
    expect((await get(running, "/explorer/index.html")).status).toBe(404);
    expect(await (await get(running, "/")).text()).not.toContain(
      'href="/graphql"',
    );
    const value = await metrics(running);
    expect(value("bodywork_safelist_refusals_total")).toBe(1);
  });
});

describe("a part of a larger graph", () => {
  it.each([
    ["true", 200],
    ["false", 400],
  ])(
    "is what a gateway is that is told so: FEDERATION=%s",
    async (FEDERATION, status) => {
      const running = await start({ FEDERATION });
      await reaches(running, "live");
      const response = await get(running, "/graphql", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: "{ _service { sdl } }" }),
      });
      expect(response.status).toBe(status);
    },
  );
});

describe("/reference", () => {
  it("explains the schema, packed for those who can unpack it, and not again to those who have it", async () => {
    const running = await start();
    const response = await get(running, "/reference");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(
      "text/html; charset=utf-8",
    );
    expect(response.headers.get("content-encoding")).toBe("gzip");
    expect(response.headers.get("vary")).toBe("accept-encoding");
    const page = await response.text();
    expect(page).toContain('id="Technique.indications"');

    const plain = await get(running, "/reference", {
      headers: { "accept-encoding": "identity" },
    });
    expect(plain.headers.get("content-encoding")).toBeNull();
    expect(await plain.text()).toBe(page);

    const etag = response.headers.get("etag") ?? "";
    const again = await get(running, "/reference", {
      headers: { "if-none-match": etag },
    });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
  });

  it("leaves out what a router needs", async () => {
    const running = await start({ FEDERATION: "true" });
    const page = await (await get(running, "/reference")).text();
    expect(page).toContain('id="Technique"');
    expect(page).not.toContain("_entities");
  });

  it("is not there where the schema is not public", async () => {
    const running = await start({ INTROSPECTION: "false" });
    const response = await get(running, "/reference");
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain("Technique");
  });
});

describe("a live query", () => {
  it("hears of what the CMS publishes, and ends with the gateway", async () => {
    const running = await start();
    await reaches(running, "live");
    const { port } = running.app.server.address() as AddressInfo;
    const listener = await Listener.open(`http://127.0.0.1:${port}/graphql`, {
      query: "{ techniques { nodes { name } } }",
    });
    await listener.after(1);
    cms.publish(aDocument("technique", "thai", { fields: { name: "Thai" } }));
    expect((await listener.after(2))[1]).toMatchObject({
      data: { techniques: { nodes: [{ name: "Swedish" }, { name: "Thai" }] } },
    });
    const value = await metrics(running);
    expect(value("bodywork_live_connections")).toBe(1);
    expect(value("bodywork_live_queries")).toBe(1);
    expect(value("bodywork_live_executions_total")).toBe(2);
    expect(value("bodywork_live_events_total")).toBe(2);
    expect(value('bodywork_live_dropped_total{reason="slow"}')).toBe(0);
    await stop();
    await listener.ended();
  });
});

describe("JSON-LD", () => {
  const asTitle = (title: string) =>
    aDocument("source", "study", { fields: { title } });

  it("is the same in the graph, at its address and in the head of the page, and not sent from memory once a source that it cites has changed", async () => {
    cms.publish(
      asTitle("Before"),
      aDocument("technique", "thai", { links: { sources: ["study"] } }),
    );
    const running = await start();
    await reaches(running, "live");
    const inGraph = async (): Promise<unknown> => {
      const response = await get(running, "/graphql", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({
          query: '{ technique(slug: "thai") { jsonLd } }',
        }),
      });
      const { data } = (await response.json()) as {
        data: { technique: { jsonLd: unknown } };
      };
      return data.technique.jsonLd;
    };
    const atAddress = async (): Promise<unknown> =>
      (await get(running, "/json-ld/technique/thai")).json();
    const inPage = async (): Promise<unknown> => {
      const page = await (await get(running, "/embed/technique/thai")).text();
      const [, text = ""] =
        /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? [];
      return JSON.parse(text) as unknown;
    };
    const before = await atAddress();
    expect(JSON.stringify(before)).toContain("Before");
    // Kept from the second time on.
    for (let time = 0; time < 3; time += 1)
      expect(await inGraph()).toEqual(before);
    expect(await inPage()).toEqual(before);

    cms.publish(asTitle("After"));
    let after = before;
    while (!JSON.stringify(after).includes("After")) after = await atAddress();
    expect(await inGraph()).toEqual(after);
  });
});

describe("/metrics", () => {
  it("tells requests apart by route, method and class of status, and by nothing else", async () => {
    const running = await start();
    await reaches(running, "live");
    for (const slug of ["a", "b"])
      await get(running, `/embed/technique/${slug}`);
    for (const url of ["/no/such/page", "/another"]) await get(running, url);
    const response = await get(running, "/metrics");
    expect(response.headers.get("content-type")).toBe(
      "text/plain; version=0.0.4; charset=utf-8",
    );
    expect(response.headers.get("cache-control")).toBe("no-store");
    const body = await response.text();
    const requests = body
      .split("\n")
      .filter((line) => line.startsWith("http_requests_total{"))
      .filter((line) => !line.includes("/ready"));
    expect(requests).toEqual([
      'http_requests_total{route="/embed/:type/:slug",method="GET",status="4xx"} 2',
      'http_requests_total{route="none",method="GET",status="4xx"} 2',
    ]);
    expect(body).toContain(
      'http_request_duration_seconds_count{route="none",method="GET",status="4xx"} 2',
    );
    expect(body).toMatch(/^process_cpu_seconds_total /m);
  });
});

describe("what a gateway sends", () => {
  const LONG = "Long slow strokes. ".repeat(100);
  const QUERY = "{ techniques { nodes { name summary } } }";
  const SEARCH = `/graphql?${new URLSearchParams({ query: QUERY }).toString()}`;
  const POST = {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: QUERY }),
  };

  beforeEach(async () => {
    cms.publish(
      aDocument("technique", "slow", {
        fields: { name: "Slow", summary: LONG },
      }),
    );
    await reaches(await start(), "live");
  });

  const ask = async (url: string, encoding: string, init: RequestInit = {}) => {
    if (!gateway) throw new Error("is not running");
    const headers = {
      ...(init.headers as object),
      "accept-encoding": encoding,
    };
    const response = await get(gateway, url, { ...init, headers });
    return {
      status: response.status,
      encoding: response.headers.get("content-encoding"),
      vary: response.headers.get("vary"),
      etag: response.headers.get("etag"),
      text: await response.text(),
    };
  };

  it.each<[string, RequestInit]>([
    ["/", {}],
    ["/reference", {}],
    ["/metrics", {}],
    ["/explorer/explorer.js", {}],
    ["/explorer/explorer.css", {}],
    ["/examples/condition-explorer/", {}],
    ["/embed/v1/bodywork.js", {}],
    ["/embed/technique/slow", {}],
    ["/embed/v1/technique/slow.html", {}],
    ["/embed/technique/unknown", {}],
    ["/json-ld/technique/slow", {}],
    [SEARCH, {}],
    ["/graphql", POST],
    // Not by the fast lane.
    [
      "/graphql",
      { ...POST, headers: { "content-type": "application/json; a=b" } },
    ],
    [
      "/preview/graphql",
      {
        ...POST,
        headers: { ...POST.headers, authorization: `Bearer ${aToken()}` },
        body: JSON.stringify({
          query: "{ __schema { types { name description } } }",
        }),
      },
    ],
  ])("is compressed as the client accepts it: %s", async (url, init) => {
    const plain = await ask(url, "identity", init);
    expect(plain).toMatchObject({ encoding: null });
    expect(plain.vary).toContain("accept-encoding");
    const isSmall = plain.text.length < 1_024;
    // Figures change while one looks.
    const comparable = (text: string): string =>
      url === "/metrics" ? text.slice(0, 100) : text;
    for (const encoding of ["br", "gzip"])
      // More than once: what is kept is sent in another way.
      for (let time = 0; time < 3; time += 1) {
        const sent = await ask(url, encoding, init);
        expect(sent).toMatchObject({
          status: plain.status,
          encoding: isSmall ? null : encoding,
          vary: plain.vary,
        });
        expect(comparable(sent.text)).toBe(comparable(plain.text));
        if (plain.etag === null || isSmall) continue;
        expect(sent.etag).toBe(plain.etag.replace(/"$/, `-${encoding}"`));
        const again = await ask(url, encoding, {
          headers: { "if-none-match": sent.etag ?? "" },
        });
        expect(again).toMatchObject({ status: 304, etag: sent.etag, text: "" });
      }
  });

  it("is refused in words where nothing is accepted", async () => {
    for (const url of ["/", "/metrics", SEARCH]) {
      const { status, text } = await ask(url, "identity;q=0");
      expect([status, JSON.parse(text)]).toMatchObject([
        406,
        { errors: [{ extensions: { code: "NOT_ACCEPTABLE" } }] },
      ]);
    }
  });
});
