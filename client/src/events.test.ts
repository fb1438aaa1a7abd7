import * as fc from "fast-check";
import { type ServerEvent, eventReader, eventsOf } from "./events";

const readAll = (...pieces: readonly string[]): readonly ServerEvent[] =>
  pieces.flatMap(eventReader());

const streamOf = (pieces: readonly Uint8Array[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });

/** Cuts bytes into pieces of these sizes, over and over. */
const cut = (bytes: Uint8Array, sizes: readonly number[]): Uint8Array[] => {
  const pieces: Uint8Array[] = [];
  for (let at = 0, index = 0; at < bytes.length; index++) {
    const size = sizes[index % sizes.length] ?? 1;
    pieces.push(bytes.slice(at, at + size));
    at += size;
  }
  return pieces;
};

const event = fc.record({
  name: fc.constantFrom("next", "complete", "message"),
  id: fc.stringMatching(/^[\w:-]{1,8}$/),
  lines: fc.array(fc.stringMatching(/^[^\r\n]{0,20}$/u), { minLength: 1 }),
});

describe("the reader of events", () => {
  it("reads the name, the lines of data and the id", () => {
    expect(
      readAll("event: next\nid: 7\ndata: {\ndata: }\n\n", "data:x\n\n"),
    ).toEqual([
      { name: "next", data: "{\n}", id: "7", retryMs: 0 },
      { name: "message", data: "x", id: "7", retryMs: 0 },
    ]);
  });

  it("passes over comments and unknown fields", () => {
    expect(readAll(": heartbeat\n\nother\nmore: 1\ndata: x\n\n")).toEqual([
      { name: "message", data: "x", id: "", retryMs: 0 },
    ]);
  });

  it("remembers how long the stream asks to wait", () => {
    const read = readAll("retry: 1500\n\ndata: x\n\nretry: soon\ndata: y\n\n");
    expect(read.map(({ retryMs }) => retryMs)).toEqual([1500, 1500]);
  });

  it("takes one space from the front of a value, and no more", () => {
    expect(readAll("data:  x: y \n\n")[0]?.data).toBe(" x: y ");
  });

  it("knows an event without data by its name", () => {
    expect(readAll("event: complete\n\n")).toEqual([
      { name: "complete", data: "", id: "", retryMs: 0 },
    ]);
  });

  it("leaves out an event that is not finished", () => {
    expect(readAll("data: x\n")).toEqual([]);
  });

  it("reads the same wherever lines end and bytes are cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { maxLength: 6 }),
        fc.constantFrom("\n", "\r", "\r\n"),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        async (events, newline, sizes) => {
          const text = events
            .map(({ name, id, lines }) =>
              [
                ": a comment",
                `event: ${name}`,
                `id: ${id}`,
                ...lines.map((line) => `data: ${line}`),
                "",
                "",
              ].join(newline),
            )
            .join("");
          const read: ServerEvent[] = [];
          const pieces = cut(new TextEncoder().encode(text), sizes);
          for await (const found of eventsOf(streamOf(pieces), () => undefined))
            read.push(found);
          expect(read).toEqual(
            events.map(({ name, id, lines }) => ({
              name,
              id,
              data: lines.join("\n"),
              retryMs: 0,
            })),
          );
        },
      ),
    );
  });
});
