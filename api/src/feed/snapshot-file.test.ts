import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { CONTRACT_VERSION } from "strapi-plugin-bodywork/contracts";
import { aDocument, arbitraryDocuments } from "../content/test-documents";
import { SnapshotFile } from "./snapshot-file";
import { Damaged } from "./snapshot-format";
import { faultyFiles } from "./test-faulty-files";
import { heldAt } from "./test-held";
import { temporaryFolder } from "./test-temporary-folder";

// Thousands of files are written and read; on a busy machine that takes longer than a test usually may.
jest.setTimeout(60_000);

const folder = temporaryFolder();
const old = heldAt(1);
const fresh = heldAt(2);

let file: SnapshotFile;

beforeEach(async () => {
  file = new SnapshotFile(folder());
  await file.write(old);
});

/** A checksum that fits, for what must be found out all the same. */
const sealed = (text: string): string => {
  const blank = text.replace(/"sha256":"\w+"/, `"sha256":"${"0".repeat(64)}"`);
  const sum = createHash("sha256").update(blank).digest("hex");
  return blank.replace(/"sha256":"\w+"/, `"sha256":"${sum}"`);
};

const withHeader = (text: string, changed: object): string => {
  const [header = "", ...rest] = text.split("\n");
  const parsed = JSON.parse(header) as object;
  return [JSON.stringify({ ...parsed, ...changed }), ...rest].join("\n");
};

/** What reading these bytes ends with. */
const readingOf = (bytes: string | Uint8Array): Promise<unknown> => {
  writeFileSync(file.path, bytes);
  return file.read().catch((error: unknown) => error);
};

describe("the file of a snapshot", () => {
  it("gives back what was written, to the last character", async () => {
    const summary =
      "Español, 日本語, 🤲, \u2028, \u0000, \ufffd and “quotes”\r\n";
    const held = heldAt(7, [
      aDocument("benefit", "calm", { fields: { summary } }),
      aDocument("benefit", "calm", { locale: "es" }),
    ]);
    const bytes = await file.write(held);
    expect(await file.read()).toEqual({ held, bytes });
    expect(readFileSync(file.path)).toHaveLength(bytes);
  });

  it("gives back documents of every type", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocuments, async (documents) => {
        const held = heldAt(1, documents);
        await file.write(held);
        expect((await file.read()).held).toEqual(held);
      }),
      { numRuns: 20 },
    );
  });

  it("holds no documents where there are none", async () => {
    const held = heldAt(0, []);
    await file.write(held);
    expect((await file.read()).held).toEqual(held);
  });

  it("is a header and a document a line, for whoever looks into it", () => {
    const [header, ...documents] = readFileSync(file.path, "utf8").split("\n");
    expect(JSON.parse(header ?? "")).toEqual({
      format: 2,
      contract: CONTRACT_VERSION,
      feed: "feed-1",
      position: 1,
      digest: old.digest,
      locales: ["en", "es"],
      changedAt: "2026-01-02T03:04:05.678Z",
      documents: 3,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
    expect(documents.pop()).toBe("");
    expect(documents).toHaveLength(3);
  });

  it("is written in pieces when it is large, and is the same in the end", async () => {
    const summary = "slow strokes ".repeat(2_000);
    const documents = Array.from({ length: 40 }, (_, index) =>
      aDocument("benefit", `benefit-${index}`, { fields: { summary } }),
    );
    const calls: string[] = [];
    const files = faultyFiles((call) => {
      calls.push(call);
      return null;
    });
    await new SnapshotFile(folder(), files).write(heldAt(3, documents));
    expect(calls.filter((call) => call === "append").length).toBeGreaterThan(2);
    expect((await file.read()).held).toEqual(heldAt(3, documents));
  });
});

describe("a file is refused as damaged", () => {
  it("if any one bit of it is another", async () => {
    const bytes = readFileSync(file.path);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length * 8 - 1), async (bit) => {
        const flipped = Buffer.from(bytes);
        const at = bit >> 3;
        flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << (bit & 7)), at);
        expect(await readingOf(flipped)).toBeInstanceOf(Damaged);
      }),
      { numRuns: 1000 },
    );
  });

  it("wherever it is cut off", async () => {
    const bytes = readFileSync(file.path);
    for (let cut = 1; cut <= 100; cut += 1) {
      const length = Math.floor((bytes.length * (100 - cut)) / 100);
      expect(await readingOf(bytes.subarray(0, length))).toBeInstanceOf(
        Damaged,
      );
    }
    expect(await readingOf(bytes.subarray(0, -1))).toBeInstanceOf(Damaged);
  });

  it.each<[string, (text: string) => string]>([
    ["is empty", () => ""],
    ["is something else", () => "%PDF-1.7\n"],
    ["is zeros", (text) => "\0".repeat(text.length)],
    ["is of another format", (text) => withHeader(text, { format: 1 })],
    [
      "is of another contract",
      (text) => withHeader(text, { contract: CONTRACT_VERSION + 1 }),
    ],
    ["says more than was agreed", (text) => withHeader(text, { token: "a" })],
    ["has no digest", (text) => withHeader(text, { digest: undefined })],
    ["is of drafts", (text) => withHeader(text, { status: "draft" })],
    ["has no languages", (text) => withHeader(text, { locales: [] })],
    [
      "has a line too many",
      (text) => text + (text.split("\n")[1] ?? "") + "\n",
    ],
    ["has an empty line more", (text) => `${text}\n`],
    ["has a line too few", (text) => text.replace(/[^\n]+\n$/, "")],
    [
      "has a field that readers may not see",
      (text) => text.replace('"fields":{', '"fields":{"editorNotes":"secret",'),
    ],
  ])("if it %s, even with a checksum that fits", async (_name, change) => {
    const changed = change(readFileSync(file.path, "utf8"));
    expect(await readingOf(changed)).toBeInstanceOf(Damaged);
    expect(await readingOf(sealed(changed))).toBeInstanceOf(Damaged);
  });
});

describe("while a file is written", () => {
  it("a crash before the last step leaves the old one, and the next write is not in its way", async () => {
    const crashed = faultyFiles((call) =>
      call === "rename" || call === "rm" ? "EIO" : null,
    );
    await expect(
      new SnapshotFile(folder(), crashed).write(fresh),
    ).rejects.toThrow("EIO");
    expect(readdirSync(folder()).sort()).toEqual([
      "content.snapshot",
      "content.snapshot.tmp",
    ]);
    expect((await file.read()).held).toEqual(old);
    await file.write(fresh);
    expect((await file.read()).held).toEqual(fresh);
    expect(readdirSync(folder())).toEqual(["content.snapshot"]);
  });

  it.each(["ENOSPC", "EIO"])(
    "%s at any step leaves the old one or the new one, whole, and no rubbish",
    async (code) => {
      const failed: string[] = [];
      for (let step = 1, isDone = false; !isDone; step += 1) {
        await file.write(old);
        const done: string[] = [];
        const files = faultyFiles((call, number) => {
          (number === step ? failed : done).push(call);
          return number === step ? code : null;
        });
        isDone = await new SnapshotFile(folder(), files).write(fresh).then(
          () => true,
          () => false,
        );
        const expected = done.includes("rename") ? fresh : old;
        expect((await file.read()).held).toEqual(expected);
        expect(readdirSync(folder())).toEqual(["content.snapshot"]);
      }
      expect(failed).toEqual([
        ...["mkdir", "open", "append", "write", "sync", "close", "rename"],
        ...["open", "sync", "close"],
      ]);
    },
  );

  it("a header that is written in part only does not take the old one's place", async () => {
    const files = faultyFiles(() => null);
    const open = files.open;
    files.open = async (...args) =>
      Object.assign(await open(...args), {
        write: () => Promise.resolve({ bytesWritten: 1 }),
      });
    await expect(
      new SnapshotFile(folder(), files).write(fresh),
    ).rejects.toThrow("in part");
    expect((await file.read()).held).toEqual(old);
  });
});

describe("a file that is set aside", () => {
  it("keeps its bytes; of several, the last three stay", async () => {
    jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate"] });
    for (let day = 1; day <= 5; day += 1) {
      jest.setSystemTime(new Date(`2026-03-0${day}T12:00:00Z`));
      writeFileSync(file.path, `damage of day ${day}`);
      await file.setAside();
    }
    jest.useRealTimers();
    const names = readdirSync(folder()).sort();
    expect(names).toEqual(
      [3, 4, 5].map(
        (day) => `content.snapshot.damaged-2026-03-0${day}T12-00-00.000Z`,
      ),
    );
    expect(readFileSync(`${folder()}/${names[0] ?? ""}`, "utf8")).toBe(
      "damage of day 3",
    );
  });
});
