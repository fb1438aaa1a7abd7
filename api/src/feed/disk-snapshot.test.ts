import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { DiskSnapshot, type DiskSnapshotOptions } from "./disk-snapshot";
import { SnapshotFile } from "./snapshot-file";
import { type Fault, faultyFiles } from "./test-faulty-files";
import { heldAt } from "./test-held";
import { temporaryFolder } from "./test-temporary-folder";
import { until } from "../test-until";

const folder = temporaryFolder();
const read = async () => (await new SnapshotFile(folder()).read()).held;

let logged: string[];
let fault: string | null;
let calls: string[];

beforeEach(() => {
  logged = [];
  fault = null;
  calls = [];
});

const faultNow: Fault = (call) => {
  calls.push(call);
  return fault;
};

const onDisk = (options: Partial<DiskSnapshotOptions> = {}): DiskSnapshot =>
  new DiskSnapshot({
    file: new SnapshotFile(folder(), faultyFiles(faultNow)),
    log: {
      info: (message) => void logged.push(`info ${message}`),
      warn: (message) => void logged.push(`warn ${message}`),
    },
    pauseMs: 1,
    retryMs: 1,
    ...options,
  });

describe("saving", () => {
  it("waits for further changes, and writes the last state once", async () => {
    const disk = onDisk({ pauseMs: 20 });
    for (const position of [1, 2, 3]) disk.save(heldAt(position));
    expect(calls).toEqual([]);
    await until(() => disk.figures.written === 1);
    expect(await read()).toEqual(heldAt(3));
    await disk.close();
    expect(disk.figures).toMatchObject({ written: 1, failed: 0 });
  });

  it("writes one file at a time, and what came meanwhile after it", async () => {
    const disk = onDisk();
    disk.save(heldAt(1));
    await until(() => calls.includes("append"));
    disk.save(heldAt(2));
    disk.save(heldAt(3));
    await until(() => disk.figures.written === 2);
    const first = calls.indexOf("mkdir", 1);
    expect(calls.indexOf("rename")).toBeLessThan(first);
    expect(await read()).toEqual(heldAt(3));
    await disk.close();
  });

  it("goes on after it had nothing to do", async () => {
    const disk = onDisk();
    for (const position of [1, 2]) {
      disk.save(heldAt(position));
      await until(() => disk.figures.written === position);
    }
    expect(await read()).toEqual(heldAt(2));
    await disk.close();
  });

  it("writes the last state at once when it is closed", async () => {
    const disk = onDisk({ pauseMs: 3_600_000 });
    disk.save(heldAt(1));
    disk.save(heldAt(2));
    await disk.close();
    await disk.close();
    expect(await read()).toEqual(heldAt(2));
    expect(disk.figures.written).toBe(1);
  });

  it("writes nothing when there was nothing to save", async () => {
    await onDisk().close();
    expect(readdirSync(folder())).toEqual([]);
  });
});

describe("a disk that is full", () => {
  it("is named in the log once, counted every time, and tried again", async () => {
    const disk = onDisk();
    fault = "ENOSPC";
    disk.save(heldAt(1));
    await until(() => disk.figures.failed > 2);
    fault = null;
    await until(() => disk.figures.written === 1);
    expect(await read()).toEqual(heldAt(1));
    await disk.close();
    expect(logged).toEqual([
      expect.stringMatching(
        /^warn .*content\.snapshot cannot be written; .*ENOSPC/,
      ),
      expect.stringMatching(/^info .*content\.snapshot is written again/),
    ]);
  });

  it("does not keep the gateway from stopping", async () => {
    const disk = onDisk({ retryMs: 3_600_000 });
    fault = "ENOSPC";
    disk.save(heldAt(1));
    await until(() => disk.figures.failed === 1);
    await disk.close();
    expect(disk.figures).toMatchObject({ written: 0, failed: 2 });
  });
});

describe("a folder that cannot be", () => {
  it("is named in the log, and nothing more happens", async () => {
    const place = path.join(folder(), "gateway");
    writeFileSync(place, "a file");
    const disk = onDisk({ file: new SnapshotFile(place) });
    expect(await disk.load()).toBeNull();
    disk.save(heldAt(1));
    await disk.close();
    expect(disk.figures).toMatchObject({ written: 0, failed: 1 });
    expect(logged).toEqual([
      expect.stringMatching(/^warn .* is not served: .*ENOTDIR/),
      expect.stringMatching(/^warn .* cannot be written; .*EEXIST/),
    ]);
  });
});

describe("loading", () => {
  it("gives back what was saved, and knows its size", async () => {
    const bytes = await new SnapshotFile(folder()).write(heldAt(5));
    const disk = onDisk();
    expect(await disk.load()).toEqual(heldAt(5));
    expect(disk.figures).toEqual({ written: 0, failed: 0, bytes });
  });

  it("finds nothing at the first start, which is no fault", async () => {
    expect(await onDisk().load()).toBeNull();
    expect(logged).toEqual([]);
  });

  it("sets a damaged file aside, and says why", async () => {
    writeFileSync(path.join(folder(), "content.snapshot"), "");
    expect(await onDisk().load()).toBeNull();
    expect(readdirSync(folder())).toEqual([
      expect.stringMatching(/^content\.snapshot\.damaged-[\dTZ.-]+$/),
    ]);
    expect(logged).toEqual([
      expect.stringMatching(/content\.snapshot is not served: It is empty\.$/),
    ]);
    expect(await onDisk().load()).toBeNull();
    expect(logged).toHaveLength(1);
  });

  it("does not serve a damaged file that cannot be set aside either", async () => {
    writeFileSync(path.join(folder(), "content.snapshot"), "");
    const files = faultyFiles((call) => (call === "rename" ? "EROFS" : null));
    const file = new SnapshotFile(folder(), files);
    expect(await onDisk({ file }).load()).toBeNull();
    expect(logged[1]).toMatch(/cannot be set aside either: EROFS/);
  });

  it("leaves a file alone that cannot be read: it may be whole", async () => {
    await new SnapshotFile(folder()).write(heldAt(5));
    fault = "EIO";
    expect(await onDisk().load()).toBeNull();
    expect(readdirSync(folder())).toEqual(["content.snapshot"]);
    expect(logged).toEqual([expect.stringMatching(/is not served: EIO/)]);
    fault = null;
    expect(await onDisk().load()).toEqual(heldAt(5));
  });

  it("takes a folder in the place of the file for what it is", async () => {
    mkdirSync(path.join(folder(), "content.snapshot"));
    expect(await onDisk().load()).toBeNull();
    expect(logged).toEqual([expect.stringMatching(/is not served: .*EISDIR/)]);
  });
});
