import { StringDecoder } from "node:string_decoder";

/**
 * The lines of a text, each with its line feed. Unlike `readline`, which since Node 24 also breaks lines at U+2028 and U+2029: JSON
 * lets these stand in a text, and editors paste them.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<string> {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  for await (const chunk of chunks) {
    const lines = (rest + decoder.write(chunk)).split(/(?<=\n)/);
    rest = lines.at(-1)?.endsWith("\n") ? "" : (lines.pop() ?? "");
    yield* lines;
  }
  rest += decoder.end();
  if (rest !== "") yield rest;
}
