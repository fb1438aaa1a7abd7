import { type Reads, STATUS_TAG } from "../../content/reads";
import type { Executed } from "../operation/executor";
import type { Repeatable } from "../service";
import type { LiveConnection } from "./connection";

/** What has read more is carried out after every change: to know more exactly would take more memory than it saves work. */
const MOST_TAGS = 1_000;

const EVERY_CHANGE: ReadonlySet<string> = new Set([STATUS_TAG]);

const tagsOf = (reads: Reads): ReadonlySet<string> => {
  const { tags } = reads;
  return tags.size <= MOST_TAGS ? tags : EVERY_CHANGE;
};

/** What several clients listen to, carried out once for all of them. */
export class LiveQuery {
  readonly connections = new Set<LiveConnection>();
  readonly #repeatable: Repeatable;
  /** Of the answer that was made last. */
  eventId: string | null = null;
  /** What its answer was made of. */
  tags: ReadonlySet<string> = new Set();
  dependsOnDay = false;
  isMomentary = false;

  constructor(repeatable: Repeatable) {
    this.#repeatable = repeatable;
  }

  get key(): string {
    return this.#repeatable.key;
  }

  get cost(): number {
    return this.#repeatable.cost;
  }

  execute(): Executed {
    return this.#repeatable.execute();
  }

  /** Takes in what an answer has read. */
  note(reads: Reads): void {
    this.tags = tagsOf(reads);
    this.dependsOnDay = reads.dependsOnDay;
    this.isMomentary = reads.isMomentary;
  }
}
