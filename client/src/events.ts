/** An event of a `text/event-stream`, as far as GraphQL over server-sent events uses it. */
export interface ServerEvent {
  readonly name: string;
  readonly data: string;
  /** The last one that the stream has named so far. */
  readonly id: string;
  /** How long the stream has asked to wait before another one is opened. */
  readonly retryMs: number;
}

/**
 * Reads a stream of events piece by piece, wherever it is cut.
 *
 * @returns takes the next piece, gives the events that end in it
 */
export const eventReader = (): ((piece: string) => readonly ServerEvent[]) => {
  let line = "";
  let endsWithReturn = false;
  let name = "";
  let data: string[] = [];
  let id = "";
  let retryMs = 0;

  const endEvent = (): ServerEvent[] => {
    const event = {
      name: name || "message",
      data: data.join("\n"),
      id,
      retryMs,
    };
    const isThere = name !== "" || data.length > 0;
    name = "";
    data = [];
    return isThere ? [event] : [];
  };

  const read = (whole: string): ServerEvent[] => {
    if (whole === "") return endEvent();
    const [, field, value = ""] = /^([^:]*)(?:: ?(.*))?$/s.exec(whole) ?? [];
    if (field === "event") name = value;
    else if (field === "data") data.push(value);
    else if (field === "id") id = value;
    else if (field === "retry" && /^\d+$/.test(value)) retryMs = Number(value);
    return [];
  };

  return (piece) => {
    if (piece === "") return [];
    // A line may end with a return and a feed, which may lie on two sides of a cut.
    const start = endsWithReturn && piece.startsWith("\n") ? 1 : 0;
    endsWithReturn = piece.endsWith("\r");
    const lines = (line + piece.slice(start)).split(/\r\n|\n|\r/);
    line = lines.pop() ?? "";
    return lines.flatMap(read);
  };
};

/** The events of a body. It ends with the body, and throws what reading the body throws. */
export async function* eventsOf(
  body: ReadableStream<Uint8Array>,
  onPiece: () => void,
): AsyncGenerator<ServerEvent, void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const read = eventReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    onPiece();
    yield* read(decoder.decode(value, { stream: true }));
  }
}
