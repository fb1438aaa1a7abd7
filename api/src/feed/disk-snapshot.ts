import { setTimeout as sleep } from "node:timers/promises";
import type { Held, HeldStore } from "./held";
import { type Log, messageOf } from "./log";
import type { SnapshotFile } from "./snapshot-file";
import { Damaged } from "./snapshot-format";

export interface DiskSnapshotOptions {
  readonly file: SnapshotFile;
  readonly log: Log;
  /** Between a change and the file that has it, for further changes to join in. */
  readonly pauseMs?: number;
  /** Before a file that could not be written is tried again. */
  readonly retryMs?: number;
}

export interface DiskFigures {
  readonly written: number;
  readonly failed: number;
  /** The size of the file that was last written or read. */
  readonly bytes: number;
}

/** Keeps what is held on the disk: the last of it, seldom, and one file at a time. */
export class DiskSnapshot implements HeldStore {
  readonly #file: SnapshotFile;
  readonly #log: Log;
  readonly #pauseMs: number;
  readonly #retryMs: number;
  readonly #closing = new AbortController();
  readonly #figures = { written: 0, failed: 0, bytes: 0 };
  #unsaved: Held | null = null;
  #saving: Promise<void> | null = null;
  #isFailing = false;

  constructor({
    file,
    log,
    pauseMs = 3_000,
    retryMs = 60_000,
  }: DiskSnapshotOptions) {
    this.#file = file;
    this.#log = log;
    this.#pauseMs = pauseMs;
    this.#retryMs = retryMs;
  }

  get figures(): DiskFigures {
    return this.#figures;
  }

  async load(): Promise<Held | null> {
    try {
      const { held, bytes } = await this.#file.read();
      this.#figures.bytes = bytes;
      return held;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
      this.#log.warn(`${this.#file.path} is not served: ${messageOf(error)}`);
      if (error instanceof Damaged) await this.#setAside();
      return null;
    }
  }

  save(held: Held): void {
    this.#unsaved = held;
    this.#saving ??= this.#saveUnsaved();
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#saving;
  }

  async #saveUnsaved(): Promise<void> {
    const { signal } = this.#closing;
    while (this.#unsaved) {
      const pause = this.#isFailing ? this.#retryMs : this.#pauseMs;
      await sleep(pause, undefined, { signal }).catch(() => undefined);
      const isLast = signal.aborted;
      const held = this.#unsaved;
      const isSaved = await this.#write(held);
      if (this.#unsaved === held && (isSaved || isLast)) this.#unsaved = null;
    }
    this.#saving = null;
  }

  async #write(held: Held): Promise<boolean> {
    try {
      this.#figures.bytes = await this.#file.write(held);
      this.#figures.written += 1;
      if (this.#isFailing)
        this.#log.info(`${this.#file.path} is written again.`);
      this.#isFailing = false;
    } catch (error) {
      this.#figures.failed += 1;
      if (!this.#isFailing)
        this.#log.warn(
          `${this.#file.path} cannot be written; the content is served all the same: ${messageOf(error)}`,
        );
      this.#isFailing = true;
    }
    return !this.#isFailing;
  }

  async #setAside(): Promise<void> {
    try {
      await this.#file.setAside();
    } catch (error) {
      // The next file takes its place.
      this.#log.warn(
        `${this.#file.path} cannot be set aside either: ${messageOf(error)}`,
      );
    }
  }
}
