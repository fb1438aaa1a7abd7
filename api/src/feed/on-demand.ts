import { EventEmitter, once } from "node:events";
import type { ContentState, Lag } from "../content/state";
import {
  Follower,
  type FollowerFigures,
  type FollowerOptions,
} from "./follower";

/** Content that was asked for and is not there in time; whoever asks again later may get it. */
export class NotLoaded extends Error {
  override readonly name = "NotLoaded";
}

export interface OnDemandOptions extends Omit<FollowerOptions, "store"> {
  /** How long an asker waits for the first content. */
  readonly patienceMs?: number;
}

/** A state with content in it. */
export type LoadedState = Exclude<ContentState, { readonly phase: "loading" }>;

/**
 * Follows a feed from the moment when its content is first asked for. It is for the drafts: a gateway that shows no previews
 * neither loads them nor keeps them in memory. They are not kept on the disk either, where a text that an editor thought
 * better of would outlive its deletion; so there is no store.
 */
export class OnDemand {
  readonly #follower: Follower;
  readonly #patienceMs: number;
  readonly #news = new EventEmitter().setMaxListeners(0);
  readonly #stopping = new AbortController();

  constructor({
    patienceMs = 10_000,
    onTouched = () => undefined,
    ...options
  }: OnDemandOptions) {
    this.#patienceMs = patienceMs;
    this.#follower = new Follower({
      ...options,
      onTouched: (tags) => {
        onTouched(tags);
        this.#news.emit("state");
      },
    });
  }

  /** What is known so far; `loading` also when nobody has asked yet. Asking for this begins nothing. */
  get state(): ContentState {
    return this.#follower.state;
  }

  get lag(): Lag {
    return this.#follower.lag;
  }

  get figures(): FollowerFigures {
    return this.#follower.figures;
  }

  /**
   * The content, as soon as it is loaded; at once when it is.
   *
   * @throws NotLoaded after `patienceMs`, or when the gateway stops. Loading goes on meanwhile.
   */
  async loaded(): Promise<LoadedState> {
    this.#follower.start();
    if (this.state.phase === "loading") await this.#firstState();
    const { state } = this;
    if (state.phase === "loading")
      throw new NotLoaded("The content is not loaded yet; try again later.");
    return state;
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#follower.stop();
  }

  async #firstState(): Promise<void> {
    const signal = AbortSignal.any([
      this.#stopping.signal,
      AbortSignal.timeout(this.#patienceMs),
    ]);
    await once(this.#news, "state", { signal }).catch(() => undefined);
  }
}
