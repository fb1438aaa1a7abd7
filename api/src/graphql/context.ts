import type { Audience } from "../content/entry-id";
import type { Lag } from "../content/state";
import type { Content, Entry } from "../content/types";
import type { Work } from "../content/work";

/** How far the content can be trusted to be what the editors have published. */
export interface ContentStatusValue {
  readonly phase: "loading" | "live" | "stale" | "stopped";
  /** When a change was last taken in; null when there was none yet. */
  readonly changedAt: Date | null;
}

/** Everything that resolvers may use, made anew for each operation. */
export interface GraphQLContext {
  /** What the operation may take. */
  readonly work: Work;
  /** One version of the content: an operation that reads nothing else sees no change half done. */
  readonly content: Content;
  readonly audience: Audience;
  readonly status: () => ContentStatusValue;
  /** What asks for it is never kept: it is another one at every moment. */
  readonly lag: () => Lag;
  /** The day in UTC, `YYYY-MM-DD`; the only clock of the resolvers. What asks for it is not kept beyond that day. */
  readonly today: () => string;
  /** Makes the address of a picture absolute. */
  readonly imageUrl: (url: string) => string;
  /** An entry of that content in the vocabulary of schema.org. */
  readonly jsonLd: (entry: Entry, content: Content) => object;
}
