import { rm } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { BadNetwork, networkFaults } from "../support/bad-network";
import { Cms } from "../support/cms";
import { aTechnique } from "../support/entries";
import { environment, memoryFolder } from "../support/environment";
import { eventually } from "../support/eventually";
import { Gateway } from "../support/gateway";

const READERS = 3;
const MS_BETWEEN_WRITES = 50;

export interface FaultReport {
  readonly fault: string;
  readonly reads: number;
  readonly writes: number;
  /** The time from which on 1 of 100 reads took longer, in milliseconds. */
  readonly p99: number;
  /** How many changes readers did not see yet when the fault ended. */
  readonly behind: number;
  /** How long after the end of the fault the last change was seen, in milliseconds. */
  readonly caughtUpMs: number;
  /** What readers must never see, in words. */
  readonly failures: readonly string[];
}

const slug = "followed";

/** A reader, whose every answer has to be one and never older than the one before. */
const readOn = async (
  gateway: Gateway,
  isOver: () => boolean,
): Promise<{ times: readonly number[]; failures: readonly string[] }> => {
  const times: number[] = [];
  const failures: string[] = [];
  let newest = 0;
  while (!isOver()) {
    const started = performance.now();
    try {
      const seen = await shownBy(gateway);
      if (!(seen >= newest)) failures.push(`${seen} was read after ${newest}`);
      newest = seen;
    } catch (error) {
      failures.push(String(error));
    }
    times.push(performance.now() - started);
    await sleep(1);
  }
  return { times, failures };
};

const shownBy = async (gateway: Gateway): Promise<number> => {
  const { technique } = await gateway.data<{ technique: { name: string } }>(
    "query ($slug: String!) { technique(slug: $slug) { name } }",
    { slug },
  );
  return Number(technique.name);
};

/** An entry whose name counts how often it was published. */
class Counter {
  cms: Cms;
  written = 0;
  readonly #documentId: string;

  private constructor(cms: Cms, documentId: string) {
    this.cms = cms;
    this.#documentId = documentId;
  }

  static async in(cms: Cms): Promise<Counter> {
    const { documentId } = await cms.documents("technique", "create", {
      data: aTechnique({ slug, name: "0" }),
      status: "published",
    });
    return new Counter(cms, documentId);
  }

  async publish(): Promise<void> {
    await this.cms.documents("technique", "update", {
      documentId: this.#documentId,
      data: { name: String(this.written + 1) },
      status: "published",
    });
    this.written += 1;
  }

  async publishFor(milliseconds: number): Promise<void> {
    for (const end = Date.now() + milliseconds; Date.now() < end;) {
      await this.publish();
      await sleep(MS_BETWEEN_WRITES);
    }
  }
}

/** @param befall lasts as long as the fault does */
const readThrough = async (
  fault: string,
  befall: () => Promise<void>,
  end: () => Promise<void>,
  gateway: Gateway,
  counter: Counter,
): Promise<FaultReport> => {
  const before = counter.written;
  let isOver = false;
  const reading = Promise.all(
    Array.from({ length: READERS }, () => readOn(gateway, () => isOver)),
  );
  let behind: number;
  let caughtUpMs: number;
  try {
    await befall();
    behind = counter.written - (await shownBy(gateway));
    await end();
    const ended = performance.now();
    await counter.publish();
    await eventually(
      () => shownBy(gateway),
      (seen) => seen === counter.written,
    );
    caughtUpMs = Math.round(performance.now() - ended);
  } finally {
    isOver = true;
  }
  const readers = await reading;
  const times = readers.flatMap((reader) => reader.times);
  times.sort((a, b) => a - b);
  return {
    fault,
    reads: times.length,
    writes: counter.written - before,
    p99: times[Math.floor(times.length * 0.99)] ?? NaN,
    behind,
    caughtUpMs,
    failures: readers.flatMap((reader) => reader.failures),
  };
};

/** The gateway's only way to the CMS goes wrong in one way after another, while editors publish and readers read. */
export const badNetwork = async (
  milliseconds: number,
): Promise<readonly FaultReport[]> => {
  const folder = memoryFolder();
  const settings = await environment({
    STARTER_CONTENT: "false",
    LOG_LEVEL: "error",
    DATA_DIR: folder,
  });
  const network = await BadNetwork.to(Number(settings["CMS_PORT"]));
  const counter = await Counter.in(await Cms.start(settings));
  const gateway = await Gateway.start({ ...settings, CMS_URL: network.url });
  const reports: FaultReport[] = [];
  try {
    for (const fault of [null, ...networkFaults])
      reports.push(
        await readThrough(
          fault ?? "none",
          () => {
            if (fault) network.begin(fault);
            return counter.publishFor(milliseconds);
          },
          () => Promise.resolve(network.end()),
          gateway,
          counter,
        ),
      );
    reports.push(
      await readThrough(
        "CMS down",
        async () => {
          await counter.cms.stop();
          await sleep(milliseconds);
        },
        async () => {
          counter.cms = await Cms.start(settings);
        },
        gateway,
        counter,
      ),
    );
  } finally {
    await gateway.stop();
    await counter.cms.stop();
    await network.close();
    await rm(folder, { recursive: true });
  }
  return reports;
};

const main = async (): Promise<void> => {
  const seconds = Number(process.argv[2] ?? 10);
  for (const report of await badNetwork(seconds * 1000)) {
    const { fault, reads, writes, p99, behind, caughtUpMs, failures } = report;
    process.stdout.write(
      `${fault}: ${reads} reads, ${failures.length} failed, p99 ${p99.toFixed(1)} ms; ${writes} changes, ${behind} behind at the end, caught up ${caughtUpMs} ms later\n`,
    );
    for (const failure of failures.slice(0, 5))
      process.stdout.write(`  FAILED: ${failure}\n`);
    if (failures.length > 0) process.exitCode = 1;
  }
};

if (require.main === module) void main();
