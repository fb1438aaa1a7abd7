import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { BENCH } from "./paths";
import { pinned } from "./pinning";

/** Has the length of what takes its place: `request.lua` knows it too. */
const PLACEHOLDER = "@unseen-text-of-32-characters-@@";

/** What a hot request asks for, and who checks an answer by hand. */
export const SEEN = "no-entry-has-a-slug-such-as-this";

/**
 * Hot: the same request again and again. Cold: every request has a variable that the server has never seen. New: every request has
 * a query whose text the server has never seen.
 */
export type Heat = "hot" | "cold" | "new";

export interface Load {
  readonly url: string;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly heat: Heat;
  readonly seconds: number;
  readonly connections: number;
}

export interface Sample {
  readonly requestsPerSecond: number;
  /** In milliseconds. */
  readonly p50: number;
  /** In milliseconds. */
  readonly p99: number;
  readonly requests: number;
  readonly bytesPerRequest: number;
}

interface WrkResult {
  readonly requests: number;
  readonly microseconds: number;
  readonly bytes: number;
  readonly failed: number;
  readonly p50: number;
  readonly p99: number;
}

export const bodyOf = (
  { text, variables }: Pick<Load, "text" | "variables">,
  unseen: string,
): string =>
  JSON.stringify({ query: text, variables: { ...variables, unseen } });

/** The same query with one more field, which no other request calls the same. */
const renamed = ({
  text,
  variables,
}: Load): Pick<Load, "text" | "variables"> => ({
  text: text.replace("{", `{ a${PLACEHOLDER}: __typename`),
  variables,
});

const requestOf = (load: Load): string => {
  switch (load.heat) {
    case "hot":
      return bodyOf(load, SEEN);
    case "cold":
      return bodyOf(load, PLACEHOLDER);
    case "new":
      return bodyOf(renamed(load), SEEN);
  }
};

/**
 * A closed loop: each connection asks again as soon as it has its answer.
 *
 * @throws when any request failed
 */
export const runLoad = async (load: Load): Promise<Sample> => {
  const folder = mkdtempSync(path.join(tmpdir(), "bodywork-load-"));
  try {
    const body = path.join(folder, "body.json");
    writeFileSync(body, requestOf(load));
    const prefix = load.heat === "hot" ? "-" : randomBytes(6).toString("hex");
    const [program, ...words] = pinned("load", [
      "wrk",
      "--threads=1",
      `--connections=${load.connections}`,
      `--duration=${load.seconds}s`,
      "--timeout=60s",
      `--script=${path.join(BENCH, "load/request.lua")}`,
      load.url,
      "--",
      body,
      prefix,
      ...Object.entries(load.headers ?? {}).map(
        ([header, value]) => `${header}: ${value}`,
      ),
    ]);
    const { stdout } = await promisify(execFile)(program, words);
    return sampleOf(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const sampleOf = (output: string): Sample => {
  const line = /^RESULT (.*)$/m.exec(output)?.[1];
  if (line === undefined) throw new Error(`wrk gave no result:\n${output}`);
  const result = JSON.parse(line) as WrkResult;
  if (result.failed > 0)
    throw new Error(`${result.failed} requests failed:\n${output}`);
  return {
    requestsPerSecond: result.requests / (result.microseconds / 1e6),
    p50: result.p50 / 1000,
    p99: result.p99 / 1000,
    requests: result.requests,
    bytesPerRequest: result.bytes / result.requests,
  };
};
