import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Client, createClient } from "graphql-sse";
import { CollectingProxy } from "./support/collecting-proxy";
import { Cms } from "./support/cms";
import { aTechnique } from "./support/entries";
import { type Settings, environment } from "./support/environment";
import { eventually } from "./support/eventually";
import { Gateway } from "./support/gateway";

const QUERY = "query ($slug: String!) { technique(slug: $slug) { name } }";

/** What happens in the CMS, told to those who listen at the gateway. */
describe("from the editor to who listens", () => {
  let settings: Settings;
  let cms: Cms;
  let gateway: Gateway;
  let client: Client;
  let documentId: string;

  beforeAll(async () => {
    settings = await environment({ STARTER_CONTENT: "false" });
    cms = await Cms.start(settings);
    gateway = await Gateway.start(settings);
    client = clientOf(gateway.url);
  });
  afterAll(async () => {
    for (const each of clients) each.dispose();
    for (const end of ends) await end();
    await gateway.stop();
    await cms.stop();
  });

  const clients: Client[] = [];
  const ends: (() => Promise<void>)[] = [];

  const clientOf = (url: string, headers = {}): Client => {
    const made = createClient({
      url: `${url}/graphql`,
      headers,
      retryAttempts: Infinity,
      retry: () => new Promise((resolve) => setTimeout(resolve, 50)),
    });
    clients.push(made);
    return made;
  };

  /** Everything that a query has been answered with so far. */
  const listen = (
    query: string,
    variables = {},
    through = client,
  ): readonly unknown[] => {
    const answers: unknown[] = [];
    through.subscribe(
      { query, variables },
      {
        next: ({ data }) => void answers.push(data),
        error: (error) => void answers.push(error),
        complete: () => undefined,
      },
    );
    return answers;
  };

  const hears = (answers: readonly unknown[], last: unknown) =>
    eventually(
      () => Promise.resolve(answers.at(-1)),
      (seen) => JSON.stringify(seen) === JSON.stringify(last),
    );

  const named = (name: string | null) => ({
    technique: name === null ? null : { name },
  });

  let answers: readonly unknown[];

  it("tells what is published, edited and unpublished, and nothing in between", async () => {
    answers = listen(QUERY, { slug: "live" });
    await hears(answers, named(null));
    ({ documentId } = await cms.documents("technique", "create", {
      data: aTechnique({ slug: "live", name: "One" }),
      status: "published",
    }));
    await hears(answers, named("One"));
    await cms.documents("technique", "update", {
      documentId,
      data: { name: "A draft" },
    });
    await cms.documents("technique", "create", {
      data: aTechnique({ slug: "another" }),
      status: "published",
    });
    await cms.documents("technique", "update", {
      documentId,
      data: { name: "Two" },
      status: "published",
    });
    await hears(answers, named("Two"));
    await cms.documents("technique", "unpublish", { documentId });
    await hears(answers, named(null));
    expect(answers).toEqual([null, "One", "Two", null].map(named));
    await cms.documents("technique", "publish", { documentId });
    await hears(answers, named("Two"));
  });

  it("comes as fast through a proxy that compresses and collects what it may", async () => {
    // A stream that says nothing of proxies, to see that this one does what it is here for.
    const careless = createServer((_request, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write("event: next\ndata: {}\n\n");
    });
    careless.listen(0, "127.0.0.1");
    await once(careless, "listening");
    const { port } = careless.address() as AddressInfo;
    const proxies = [
      await CollectingProxy.before(`http://127.0.0.1:${port}`),
      await CollectingProxy.before(gateway.url),
    ] as const;
    const controller = new AbortController();
    const { signal } = controller;
    ends.push(async () => {
      controller.abort();
      careless.close();
      careless.closeAllConnections();
      for (const proxy of proxies) await proxy.stop();
    });
    let held: string | null = null;
    const headers = { "accept-encoding": "gzip, br" };
    const reader = (
      await fetch(proxies[0].url, { headers, signal })
    ).body?.getReader();
    reader?.read().then(
      ({ value }) => void (held = String(value)),
      () => undefined,
    );

    const through = listen(
      QUERY,
      { slug: "live" },
      clientOf(proxies[1].url, headers),
    );
    await hears(through, named("Two"));
    for (const name of ["Behind a proxy", "Two"]) {
      await cms.documents("technique", "update", {
        documentId,
        data: { name },
        status: "published",
      });
      await hears(through, named(name));
    }
    expect(held).toBeNull();
    await hears(answers, named("Two"));
  });

  /** The first event after a connection with the id of the last one. */
  const comeBack = async (id: string) => {
    const controller = new AbortController();
    const events = gateway.listen(
      QUERY,
      { slug: "live" },
      { "last-event-id": id },
      controller.signal,
    );
    const { done, value } = await events.next();
    controller.abort();
    if (done === true) throw new Error("The stream ended.");
    return value;
  };

  it("goes on where it was when the gateway has been restarted, and tells when the CMS is lost", async () => {
    const known = await comeBack("");
    expect(known.data).toContain('"Two"');
    const count = answers.length;
    const status = listen("{ contentStatus { phase } }");
    await hears(status, { contentStatus: { phase: "LIVE" } });
    await cms.stop();
    await hears(status, { contentStatus: { phase: "STALE" } });

    await gateway.stop();
    gateway = await Gateway.start(settings);
    // From its disk, without the CMS: the same answer has the same id.
    expect((await comeBack("")).id).toBe(known.id);
    // The client has come back by itself.
    await eventually(
      () => Promise.resolve(answers.length),
      (length) => length > count,
    );
    expect(answers.at(-1)).toEqual(named("Two"));

    const waiting = comeBack(known.id);
    cms = await Cms.start(settings);
    await cms.documents("technique", "update", {
      documentId,
      data: { name: "Three" },
      status: "published",
    });
    await hears(answers, named("Three"));
    // Nothing came before it.
    expect((await waiting).data).toContain('"Three"');
  });
});
