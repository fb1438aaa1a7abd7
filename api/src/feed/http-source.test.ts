import type { RequestListener } from "node:http";
import {
  CONTRACT_VERSION,
  type FeedDocument,
} from "strapi-plugin-bodywork/contracts";
import { aDocument } from "../content/test-documents";
import { httpSource } from "./http-source";
import { CursorGone } from "./source";
import { FeedServer, TOKEN, snapshotLines } from "./test-feed-server";
import { MemoryFeed } from "./test-memory-source";

const swedish = aDocument("technique", "swedish");
const { signal } = new AbortController();

let memory: MemoryFeed;
let server: FeedServer;

beforeEach(async () => {
  memory = new MemoryFeed();
  memory.publish(swedish);
  server = new FeedServer(memory);
  await server.start();
});

afterEach(() => server.stop());

const source = (token = TOKEN) => httpSource({ cmsUrl: server.url, token });
const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

const drafts = () =>
  httpSource({ cmsUrl: server.url, token: TOKEN, status: "draft" });

const trailer = (documents: number): string =>
  line({ kind: "end", documents, digest: null });

const answer =
  (body: string, status = 200): RequestListener =>
  (_request, response) => {
    response.writeHead(status).end(body);
  };

/** What a snapshot fails with when the CMS sends these lines. */
const snapshotOf = (lines: readonly string[]) => {
  server.instead = answer(lines.join(""));
  return source().snapshot(signal);
};

const header = (changed: object = {}): string =>
  line({
    kind: "snapshot",
    contract: CONTRACT_VERSION,
    feed: "feed-1",
    status: "published",
    position: 1,
    locales: ["en"],
    ...changed,
  });

const withField = (
  document: FeedDocument,
  fields: Readonly<Record<string, unknown>>,
): object => ({ ...document, fields: { ...document.fields, ...fields } });

describe("a request to the CMS", () => {
  it("carries the feed, the position and how long to wait", async () => {
    memory.publish(aDocument("technique", "deep"));
    await source().changes("feed-1", 1, signal);
    const [request] = server.requests;
    expect(request?.path).toBe("/api/bodywork/feed/changes");
    expect(Object.fromEntries(request?.query ?? [])).toEqual({
      feed: "feed-1",
      after: "1",
      wait: "20",
    });
  });

  it("asks not to wait where an answer at once is wanted", async () => {
    await source().changes("feed-1", 1, signal, { wait: false });
    expect(server.requests[0]?.query.get("wait")).toBe("0");
  });

  it("with a wrong token fails, and the message does not show it", async () => {
    const token = "another-token-of-more-than-thirty-two-characters";
    for (const attempt of [
      source(token).snapshot(signal),
      source(token).changes("feed-1", 0, signal),
    ]) {
      const error = await attempt.then(
        () => null,
        (reason: unknown) => reason as Error,
      );
      expect(error?.message).toMatch(
        /^The CMS answered 401 to \/api\/bodywork\/feed\/(snapshot|changes): gateway and CMS need the same FEED_TOKEN\.$/,
      );
    }
  });

  it.each([400, 403, 404, 500, 503])(
    "that is answered with %i fails",
    async (status) => {
      server.instead = answer("{}", status);
      await expect(source().snapshot(signal)).rejects.toThrow(String(status));
      await expect(source().changes("feed-1", 0, signal)).rejects.toThrow(
        String(status),
      );
    },
  );

  it("that is answered with 410 asks for a new snapshot", async () => {
    server.instead = answer("", 410);
    await expect(source().changes("feed-1", 0, signal)).rejects.toThrow(
      CursorGone,
    );
  });

  it("that is answered with the page of a proxy fails, and says so", async () => {
    server.instead = answer("<!doctype html><title>Sign in</title>");
    const message = /did not send JSON but “<!doctype html>/;
    await expect(source().snapshot(signal)).rejects.toThrow(message);
    await expect(source().changes("feed-1", 0, signal)).rejects.toThrow(
      message,
    );
  });

  it.each<[string, RequestListener]>([
    ["never answers", () => undefined],
    [
      "stops in the middle",
      (_request, response) => void response.write(header()),
    ],
  ])("to a CMS that %s is given up", async (_name, listener) => {
    server.instead = listener;
    const impatient = httpSource({
      cmsUrl: server.url,
      token: TOKEN,
      silenceMs: 20,
    });
    const message = "The CMS has been silent for 0.02 s.";
    await expect(impatient.snapshot(signal)).rejects.toThrow(message);
    await expect(
      impatient.changes("feed-1", 0, signal, { wait: false }),
    ).rejects.toThrow(message);
  });

  /** A CMS whose answer comes a piece at a time, for ever if there are always more. */
  const inPieces =
    (pieces: Iterable<string>): RequestListener =>
    (_request, response) =>
      void (async () => {
        for (const piece of pieces) {
          await new Promise((resolve) => setTimeout(resolve, 10));
          if (response.destroyed) return;
          response.write(piece);
        }
        response.end();
      })();

  const within = (silenceMs: number) =>
    httpSource({ cmsUrl: server.url, token: TOKEN, silenceMs });

  it("whose answer takes long, but goes on, is not given up", async () => {
    const text = snapshotLines(memory).join("");
    server.instead = inPieces([...text.slice(0, 40), text.slice(40)]);
    const { documents } = await within(1_000).snapshot(signal);
    expect(documents).toEqual([swedish]);
  });

  it("whose answer drips is given up, though it is never silent", async () => {
    const spaces = {
      *[Symbol.iterator]() {
        for (;;) yield " ";
      },
    };
    server.instead = inPieces(spaces);
    const message = /The CMS has sent only \d+ bytes in [\d.]+ s\./;
    await expect(within(100).snapshot(signal)).rejects.toThrow(message);
    await expect(
      within(100).changes("feed-1", 0, signal, { wait: false }),
    ).rejects.toThrow(message);
  });

  it("fails when nothing answers", async () => {
    const nowhere = source();
    await server.stop();
    await expect(nowhere.snapshot(signal)).rejects.toThrow();
    await server.start();
  });
});

describe("a CMS of another version", () => {
  it.each([
    ["newer", CONTRACT_VERSION + 1, "update the gateway"],
    ["older", CONTRACT_VERSION - 1, "update the CMS"],
  ])("that is %s is called so", async (word, contract, advice) => {
    const message = `The CMS is ${word} than this gateway (contract ${contract} of the feed instead of ${CONTRACT_VERSION}): ${advice}.`;
    await expect(snapshotOf([header({ contract })])).rejects.toThrow(message);
    const page = { ...memory.changes("feed-1", 0), contract };
    server.instead = answer(JSON.stringify(page));
    await expect(source().changes("feed-1", 0, signal)).rejects.toThrow(
      message,
    );
  });
});

describe("the feed of drafts", () => {
  it("is asked for by its name", async () => {
    server.instead = answer(header({ status: "draft" }) + trailer(0));
    await drafts().snapshot(signal);
    await source()
      .snapshot(signal)
      .catch(() => undefined);
    const statuses = server.requests.map(({ query }) => query.get("status"));
    expect(statuses).toEqual(["draft", "published"]);
  });

  it("is never taken for the published one, nor the other way round", async () => {
    server.instead = answer(header({ status: "draft" }) + trailer(0));
    await expect(source().snapshot(signal)).rejects.toThrow("the draft feed");
    server.instead = answer(header() + trailer(0));
    await expect(drafts().snapshot(signal)).rejects.toThrow(
      "the published feed",
    );
  });
});

describe("a snapshot", () => {
  it("is whole with its header, its documents and its trailer", async () => {
    const { documents } = await snapshotOf(snapshotLines(memory));
    expect(documents).toEqual([swedish]);
  });

  it("may arrive in any pieces", async () => {
    const sample = aDocument("technique", "sobador", {
      fields: { name: "Masaje de sobador, ñ 💆" },
    });
    memory.publish(sample);
    const bytes = Buffer.from(snapshotLines(memory).join(""));
    server.instead = (_request, response) => {
      void (async () => {
        for (let from = 0; from < bytes.length; from += 7) {
          const piece = bytes.subarray(from, from + 7);
          await new Promise((resolve) => response.write(piece, resolve));
        }
        response.end();
      })();
    };
    const { documents } = await source().snapshot(signal);
    expect(documents).toEqual([swedish, sample]);
  });

  it.each([
    ["line separator", "\u2028"],
    ["paragraph separator", "\u2029"],
    ["line feed", "\n"],
    ["carriage return", "\r"],
    ["next line", "\u0085"],
  ])("may have a %s in its texts", async (_name, separator) => {
    const pasted = aDocument("technique", "swedish", {
      fields: { summary: `one${separator}two` },
    });
    memory.publish(pasted);
    const { documents } = await source().snapshot(signal);
    expect(documents).toEqual([pasted]);
  });

  it("is refused when it is cut off between documents", async () => {
    const lines = snapshotLines(memory);
    await expect(snapshotOf(lines.slice(0, -1))).rejects.toThrow(
      "cut off after 1 documents",
    );
    await expect(snapshotOf(lines.slice(0, 1))).rejects.toThrow(
      "cut off after 0 documents",
    );
  });

  it("is refused when it is cut off within a document", async () => {
    const whole = snapshotLines(memory).join("");
    await expect(snapshotOf([whole.slice(0, 200)])).rejects.toThrow();
  });

  it("is refused when the connection breaks on the way", async () => {
    const [first = "", second = ""] = snapshotLines(memory);
    server.instead = (_request, response) => {
      response.write(first + second, () => response.destroy());
    };
    await expect(source().snapshot(signal)).rejects.toThrow();
  });

  it("may have line separators within its texts, which are not ends of lines", async () => {
    const pasted = withField(swedish, { name: "Swedish\u2028massage\u2029" });
    const { documents } = await snapshotOf([
      header(),
      line(pasted),
      trailer(1),
    ]);
    expect(documents).toEqual([pasted]);
  });

  it("is refused when nobody waits for it any more", async () => {
    const stopping = new AbortController();
    const [first = ""] = snapshotLines(memory);
    server.instead = (_request, response) => {
      response.write(first, () => stopping.abort());
    };
    await expect(source().snapshot(stopping.signal)).rejects.toThrow();
  });

  it.each([0, 2])(
    "is refused when its trailer counts %i documents instead of one",
    async (documents) => {
      await expect(
        snapshotOf([header(), line(swedish), trailer(documents)]),
      ).rejects.toThrow("cut off");
    },
  );

  it.each([
    ["nothing at all", ""],
    ["the page of a proxy", "<!doctype html><title>Sign in</title>"],
    ["a trailer only", trailer(0)],
    ["a document without a header", line(swedish)],
    ["a header without languages", header({ locales: [] })],
    ["a header with more than was agreed", header({ secret: 1 })],
  ])("is refused when it is %s", async (_name, text) => {
    await expect(snapshotOf([text, trailer(0)])).rejects.toThrow();
  });

  it.each([
    ["private", withField(swedish, { editorNotes: "Ask Ana." })],
    ["unknown", withField(swedish, { colour: "red" })],
    ["unfit", withField(swedish, { intent: "UNKNOWN" })],
    ["missing", withField(swedish, { name: undefined })],
  ])("is refused when a field of a document is %s", async (_name, document) => {
    await expect(
      snapshotOf([header(), line(document), trailer(1)]),
    ).rejects.toThrow();
  });
});

describe("a page of changes", () => {
  const page = (changed: object = {}): string =>
    JSON.stringify({ ...memory.changes("feed-1", 0), ...changed });

  const changesOf = (body: string) => {
    server.instead = answer(body);
    return source().changes("feed-1", 0, signal);
  };

  it("is taken as it is when it fits the contract", async () => {
    expect(await changesOf(page())).toEqual(memory.changes("feed-1", 0));
  });

  it("is refused when it is no JSON, or none of ours", async () => {
    for (const body of ["", "<!doctype html>", "null", "{}", page().slice(1)])
      await expect(changesOf(body)).rejects.toThrow();
  });

  it("is refused when the connection breaks within it", async () => {
    const whole = page();
    server.instead = (_request, response) => {
      response.writeHead(200, { "content-length": whole.length });
      response.write(whole.slice(0, 100), () => response.destroy());
    };
    await expect(source().changes("feed-1", 0, signal)).rejects.toThrow();
  });

  it.each([
    ["has more than was agreed", { secret: 1 }],
    ["has no position", { position: undefined }],
    ["has a negative position", { position: -1 }],
    [
      "has a change of an unknown kind",
      { changes: [{ kind: "archived", position: 1 }] },
    ],
    [
      "publishes a private field",
      {
        changes: [
          {
            kind: "published",
            position: 1,
            document: withField(swedish, { editorNotes: "Ask Ana." }),
          },
        ],
      },
    ],
  ])("is refused when it %s", async (_name, changed) => {
    await expect(changesOf(page(changed))).rejects.toThrow();
  });
});
