import { type Client, createClient } from "graphql-sse";
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
    client = createClient({
      url: `${gateway.url}/graphql`,
      retryAttempts: Infinity,
      retry: () => new Promise((resolve) => setTimeout(resolve, 50)),
    });
  });
  afterAll(async () => {
    client.dispose();
    await gateway.stop();
    await cms.stop();
  });

  /** Everything that a query has been answered with so far. */
  const listen = (query: string, variables = {}): readonly unknown[] => {
    const answers: unknown[] = [];
    client.subscribe(
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
