import fs, { type FileHandle } from "node:fs/promises";
import type { Files } from "./snapshot-file";

/** Decides over a call, by its name and its number: the code to fail with, or null to let it through. */
export type Fault = (call: string, number: number) => string | null;

/** The real file system, until a fault is asked for. */
export const faultyFiles = (fault: Fault): Files => {
  let calls = 0;
  const guard =
    <A extends unknown[], R>(name: string, call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      calls += 1;
      const code = fault(name, calls);
      if (code) throw Object.assign(new Error(`${code}, ${name}`), { code });
      return call(...args);
    };
  const guarded = (handle: FileHandle) => ({
    appendFile: guard("append", handle.appendFile.bind(handle)),
    write: guard("write", handle.write.bind(handle)),
    sync: guard("sync", handle.sync.bind(handle)),
    // A file is closed even if that is the call that fails.
    close: () => handle.close().then(guard("close", () => Promise.resolve())),
    createReadStream: handle.createReadStream.bind(handle),
  });
  const open = async (...args: Parameters<typeof fs.open>) =>
    guarded(await fs.open(...args));
  return {
    mkdir: guard("mkdir", fs.mkdir),
    open: guard("open", open),
    readdir: guard("readdir", fs.readdir),
    rename: guard("rename", fs.rename),
    rm: guard("rm", fs.rm),
  } as unknown as Files;
};
