import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { environment, port } from "./read-environment";

/** The least that a Node server can do: known bytes, with their type and length, at the path that names them. */
const answers = new Map(
  Object.entries(
    JSON.parse(readFileSync(environment("ANSWERS"), "utf8")) as Record<
      string,
      string
    >,
  ).map(([path, answer]) => {
    const bytes = Buffer.from(answer);
    const headers = {
      "content-type": "application/json; charset=utf-8",
      "content-length": bytes.length,
    };
    return [path, { bytes, headers }] as const;
  }),
);

createServer((request, response) => {
  const answer = answers.get(request.url ?? "");
  if (answer) response.writeHead(200, answer.headers).end(answer.bytes);
  else response.writeHead(404).end();
}).listen(port(), "127.0.0.1");
