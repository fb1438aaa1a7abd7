import { setTimeout as sleep } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { feedStatuses } from "strapi-plugin-bodywork/contracts";
import { Cms, uid } from "../support/cms";
import { aTechnique } from "../support/entries";
import type { Settings } from "../support/environment";
import { eventually } from "../support/eventually";
import { FeedReader, snapshot } from "../support/feed-reader";
import { Gateway } from "../support/gateway";
import { Replica } from "../support/replica";

const WRITERS = 5;
const MANAGER = `/content-manager/collection-types/${uid("technique")}`;

/** One entry that is published again and again, its name the number of the attempt. */
interface Entry {
  readonly documentId: string;
  /** The last attempt that was answered with 200. */
  confirmed: number;
  /** The last attempt that was begun; whether it counts is open where the answer was 503. */
  begun: number;
}

export interface LostConnectionsReport {
  readonly cuts: number;
  readonly confirmed: number;
  /** Publishes that were answered with 503. */
  readonly refused: number;
  /** Of those, how many have happened all the same; allowed. */
  readonly kept: number;
  readonly reads: number;
  /** What must never happen, in words. */
  readonly faults: readonly string[];
}

/** Editors who publish, readers who read and two followers of the feed, while the CMS loses its connections to the database. */
export class LostConnections {
  readonly #settings: Settings;
  readonly #cms: Cms;
  readonly #gateway: Gateway;
  readonly #replicas: readonly Replica[];
  readonly #entries: readonly Entry[];
  readonly #faults: string[] = [];
  readonly #over = new AbortController();
  readonly #work: Promise<unknown>;
  #cuts = 0;
  #confirmed = 0;
  #refused = 0;
  #reads = 0;

  private constructor(
    settings: Settings,
    cms: Cms,
    gateway: Gateway,
    replicas: readonly Replica[],
    entries: readonly Entry[],
  ) {
    this.#settings = settings;
    this.#cms = cms;
    this.#gateway = gateway;
    this.#replicas = replicas;
    this.#entries = entries;
    this.#work = Promise.all([
      ...entries.map((entry) => this.#untilOver(() => this.#publish(entry))),
      this.#untilOver(() => this.#read()),
      this.#untilOver(() => this.#compare()),
    ]);
  }

  static async begin(settings: Settings): Promise<LostConnections> {
    const cms = await Cms.start(settings);
    const gateway = await Gateway.start(settings);
    const replicas = await Promise.all(
      feedStatuses.map((status) => Replica.start(settings, status)),
    );
    const entries: Entry[] = [];
    for (let index = 0; index < WRITERS; index += 1) {
      const { documentId } = await cms.documents("technique", "create", {
        data: aTechnique({ slug: `entry-${index}`, name: "0" }),
        status: "published",
      });
      entries.push({ documentId, confirmed: 0, begun: 0 });
    }
    await cms.adminToken();
    return new LostConnections(settings, cms, gateway, replicas, entries);
  }

  /** Disrupts the connections in the middle of the work, and waits until editors can publish again. */
  async cut(disrupt: () => Promise<unknown>): Promise<void> {
    try {
      await disrupt();
      this.#cuts += 1;
      const before = this.#confirmed;
      await eventually(
        () => Promise.resolve(this.#confirmed),
        (confirmed) => confirmed >= before + WRITERS,
      );
    } catch (error) {
      this.#over.abort();
      await this.#stop();
      throw new Error(
        `${String(error)}\n${this.#faults.slice(0, 3).join("\n")}\n${this.#cms.output.slice(-2000)}`,
      );
    }
  }

  /** Resolves when an editor has been told that there is no database. */
  async isRefused(): Promise<void> {
    const before = this.#refused;
    await eventually(
      () => Promise.resolve(this.#refused),
      (refused) => refused > before,
    );
  }

  /** Ends the work, and compares what is stored with what was confirmed. */
  async end(): Promise<LostConnectionsReport> {
    this.#over.abort();
    await this.#work;
    try {
      return { ...(await this.#check()), faults: this.#faults };
    } finally {
      await this.#stop();
    }
  }

  async #stop(): Promise<void> {
    await Promise.all(this.#replicas.map((replica) => replica.stop()));
    await this.#gateway.stop();
    await this.#cms.stop();
  }

  async #untilOver(step: () => Promise<void>): Promise<void> {
    while (!this.#over.signal.aborted) await step();
  }

  async #publish(entry: Entry): Promise<void> {
    entry.begun += 1;
    const { begun, documentId } = entry;
    try {
      const answer = await this.#cms.admin(
        "POST",
        `${MANAGER}/${documentId}/actions/publish`,
        { name: String(begun) },
      );
      const body = await answer.text();
      if (answer.status === 200) {
        this.#confirmed += 1;
        entry.confirmed = begun;
      } else await this.#checkRefusal(answer, body);
    } catch (error) {
      this.#faults.push(`A publish had no answer: ${String(error)}`);
      await sleep(100);
    }
  }

  async #checkRefusal(answer: Response, body: string): Promise<void> {
    this.#refused += 1;
    const isDocumented =
      answer.status === 503 &&
      Number(answer.headers.get("retry-after")) > 0 &&
      body.includes('"code":"DATABASE_UNAVAILABLE"');
    if (!isDocumented)
      this.#faults.push(`A publish was answered ${answer.status}: ${body}`);
    await sleep(20);
  }

  /** What readers see goes forward only. */
  async #read(): Promise<void> {
    try {
      const { techniques } = await this.#gateway.data<{
        techniques: { nodes: { name: string }[] };
      }>("{ techniques { nodes { name } } }");
      this.#reads += 1;
      if (techniques.nodes.length !== this.#entries.length)
        this.#faults.push(`A reader saw ${techniques.nodes.length} entries.`);
    } catch (error) {
      this.#faults.push(`A reader had no answer: ${String(error)}`);
    }
    await sleep(10);
  }

  /** The comparison may fail; what it finds would be a write without its change. */
  async #compare(): Promise<void> {
    const found = (await this.#cms
      .service("feed", "reconcile")
      .catch(() => null)) as number | null;
    if (found !== null && found !== 0)
      this.#faults.push(`torn: ${found} changes were missing`);
    await sleep(200);
  }

  async #check(): Promise<Omit<LostConnectionsReport, "faults">> {
    const drift = await this.#cms.service("feed", "reconcile");
    if (drift !== 0)
      this.#faults.push(`torn: ${String(drift)} changes were missing`);

    const fresh = await FeedReader.open(this.#settings);
    // Throws when the digest of the feed is not that of its entries.
    await fresh.advance();
    for (const replica of this.#replicas) {
      const held = await snapshot(this.#settings, replica.status);
      await replica.reaches(held.position);
      if (!isDeepStrictEqual(held.documents, replica.held?.documents))
        this.#faults.push(`the ${replica.status} replica has other content`);
      if (replica.figures.divergences > 0)
        this.#faults.push(`the ${replica.status} replica missed a change`);
    }

    let kept = 0;
    for (const { documentId, confirmed, begun } of this.#entries) {
      const rows = await this.#cms.rows("technique", { documentId });
      const names = rows.map((row) => Number(row["name"]));
      const [name] = names;
      if (rows.length !== 2 || names.some((other) => other !== name))
        this.#faults.push(`torn: ${documentId} has ${names.join(" and ")}`);
      if (name !== confirmed && name !== begun)
        this.#faults.push(
          `lost: ${documentId} is ${name}; ${confirmed} was confirmed`,
        );
      if (name !== confirmed) kept += 1;
    }
    return {
      cuts: this.#cuts,
      confirmed: this.#confirmed,
      refused: this.#refused,
      kept,
      reads: this.#reads,
    };
  }
}
