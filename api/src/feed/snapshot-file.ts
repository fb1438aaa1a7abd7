import fs from "node:fs/promises";
import path from "node:path";
import type { Held } from "./held";
import { readHeld, writeHeld } from "./snapshot-format";

const NAME = "content.snapshot";
const DAMAGED = `${NAME}.damaged-`;

/** How many damaged files are kept for somebody to look at. */
const KEPT_DAMAGED = 3;

/** The calls by which a snapshot reaches the disk and comes back. */
export type Files = Pick<
  typeof fs,
  "mkdir" | "open" | "readdir" | "rename" | "rm"
>;

export interface Saved {
  readonly held: Held;
  readonly bytes: number;
}

/** What the gateway holds, in one file of a folder of its own. */
export class SnapshotFile {
  readonly path: string;
  readonly #folder: string;
  readonly #files: Files;

  constructor(folder: string, files: Files = fs) {
    this.path = path.join(folder, NAME);
    this.#folder = folder;
    this.#files = files;
  }

  /** @throws Damaged */
  async read(): Promise<Saved> {
    const handle = await this.#files.open(this.path, "r");
    try {
      const stream = handle.createReadStream({ autoClose: false });
      const held = await readHeld(stream);
      return { held, bytes: stream.bytesRead };
    } finally {
      await handle.close();
    }
  }

  /**
   * Whatever happens meanwhile, the file is whole: as it was, or as it will be.
   *
   * @returns its size
   */
  async write(held: Held): Promise<number> {
    const unfinished = `${this.path}.tmp`;
    await this.#files.mkdir(this.#folder, { recursive: true });
    try {
      const bytes = await this.#writeTo(unfinished, held);
      await this.#files.rename(unfinished, this.path);
      // Without this, a power cut may undo the renaming.
      await this.#sync(this.#folder);
      return bytes;
    } catch (error) {
      // Gives a full disk its room back.
      await this.#files.rm(unfinished, { force: true }).catch(() => undefined);
      throw error;
    }
  }

  /** Out of the way, but not out of the world. */
  async setAside(): Promise<void> {
    const inFolder = (name: string): string => path.join(this.#folder, name);
    // Not every file system takes a colon.
    const time = new Date().toISOString().replaceAll(":", "-");
    await this.#files.rename(this.path, inFolder(DAMAGED + time));
    const damaged = (await this.#files.readdir(this.#folder))
      .filter((name) => name.startsWith(DAMAGED))
      .sort();
    for (const name of damaged.slice(0, -KEPT_DAMAGED))
      await this.#files.rm(inFolder(name), { force: true });
  }

  async #writeTo(file: string, held: Held): Promise<number> {
    const handle = await this.#files.open(file, "w");
    try {
      let bytes = 0;
      const header = await writeHeld(held, async (chunk) => {
        await handle.appendFile(chunk);
        bytes += chunk.length;
      });
      const { bytesWritten } = await handle.write(header, 0, header.length, 0);
      if (bytesWritten < header.length)
        throw new Error("The header was written in part only.");
      await handle.sync();
      return bytes;
    } finally {
      await handle.close();
    }
  }

  async #sync(folder: string): Promise<void> {
    const handle = await this.#files.open(folder, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
}
