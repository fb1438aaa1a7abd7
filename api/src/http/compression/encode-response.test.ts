import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { entityTag } from "../entity-tag";
import type { Answered } from "../exchange";
import { encodeResponse } from "./encode-response";
import { KeptBody } from "./kept-body";

const TEXT = "massage ".repeat(500);

const LARGE = TEXT.repeat(20);

const response = (body = TEXT, type = "text/html"): Answered => ({
  status: 200,
  headers: { "content-type": type, etag: entityTag(body) },
  body,
});

const encode = (
  answered: Answered,
  headers: Readonly<Record<string, string>>,
): Promise<Answered> =>
  Promise.resolve(encodeResponse(answered, { headers, id: "1" }));

const decoders: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
};

const decoded = ({ headers, body }: Answered): string =>
  (
    decoders[headers["content-encoding"] ?? ""]?.(body as Buffer) ?? body
  ).toString();

describe("a response", () => {
  it.each(["br", "gzip"])(
    "is compressed with %s, with its length and a tag of its own",
    async (encoding) => {
      for (const text of [TEXT, LARGE]) {
        const sent = await encode(response(text), {
          "accept-encoding": encoding,
        });
        expect(sent.headers).toEqual({
          "content-type": "text/html",
          "content-encoding": encoding,
          "content-length": sent.body.length,
          etag: entityTag(text).replace(/"$/, `-${encoding}"`),
        });
        expect(sent.body.length).toBeLessThan(text.length / 10);
        expect(decoded(sent)).toBe(text);
      }
    },
  );

  it.each<[string, Answered, Record<string, string>]>([
    ["nothing is asked for", response(), {}],
    ["the client prefers it so", response(), { "accept-encoding": "identity" }],
    ["it is small", response("x".repeat(1_023)), { "accept-encoding": "br" }],
    [
      "it is a stream of events",
      response(TEXT, "text/event-stream; charset=utf-8"),
      { "accept-encoding": "br" },
    ],
    [
      "it is a picture",
      response(TEXT, "image/webp"),
      { "accept-encoding": "br" },
    ],
  ])("is sent as it is where %s", async (_why, answered, headers) => {
    expect(await encode(answered, headers)).toBe(answered);
  });

  it("is compressed even if it is small where nothing else is accepted", async () => {
    const sent = await encode(response("{}"), {
      "accept-encoding": "gzip, identity;q=0",
    });
    expect(decoded(sent)).toBe("{}");
    expect(sent.headers["content-encoding"]).toBe("gzip");
  });

  it("is refused where nothing is accepted; an error is told all the same", async () => {
    const nothing = { "accept-encoding": "identity;q=0" };
    const refused = await encode(response(), nothing);
    expect([refused.status, refused.body]).toEqual([
      406,
      expect.stringContaining("NOT_ACCEPTABLE"),
    ]);
    const error = { ...response(), status: 404 };
    expect(await encode(error, nothing)).toBe(error);
  });

  const tag = entityTag(TEXT).slice(1, -1);

  it.each([
    `"${tag}"`,
    `W/"${tag}"`,
    `"${tag}-gzip"`,
    `"${tag}-br"`,
    `W/"${tag}-br"`,
    `"${tag};gzip"`,
    `"${tag}--gzip"`,
    `"${tag}"-gzip`,
    `"other", W/"${tag};gzip"`,
    "*",
  ])("is not sent again to a client that has it as %s", async (known) => {
    for (const [encoding, etag] of [
      ["identity", `"${tag}"`],
      ["br", `"${tag}-br"`],
    ] as const)
      expect(
        await encode(response(), {
          "if-none-match": known,
          "accept-encoding": encoding,
        }),
      ).toEqual({ status: 304, headers: { etag }, body: "" });
  });

  it.each([`"other"`, `"${tag}x"`, `"${tag}-other"`, `"-gzip"`, tag.slice(1)])(
    "is sent to a client that has something else: %s",
    async (known) => {
      const sent = await encode(response(), { "if-none-match": known });
      expect(sent.status).toBe(200);
    },
  );
});

describe("a response that is sent again and again", () => {
  const kept = (text: string, onGrown: (bytes: number) => void): Answered => ({
    ...response(text),
    kept: {
      body: new KeptBody(Buffer.from(text), onGrown),
      byEncoding: new Map(),
    },
  });

  it.each([TEXT, LARGE])(
    "is compressed once for each encoding, also when many ask at once, and tells what it takes",
    async (text) => {
      const grown: number[] = [];
      const answered = kept(text, (bytes) => void grown.push(bytes));
      const ask = () => encode(answered, { "accept-encoding": "br" });
      const [first, ...others] = await Promise.all([ask(), ask(), ask()]);
      others.push(await ask());
      for (const other of others) expect(other.body).toBe(first.body);
      expect(grown).toEqual([first.body.length]);
      const zipped = await encode(answered, { "accept-encoding": "gzip" });
      expect(grown).toEqual([first.body.length, zipped.body.length]);
      expect(decoded(first)).toBe(text);
      expect(decoded(zipped)).toBe(text);
    },
  );
});
