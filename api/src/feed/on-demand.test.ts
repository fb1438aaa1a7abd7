import { aDocument, idsOf } from "../content/test-documents";
import { type LoadedState, NotLoaded, OnDemand } from "./on-demand";
import type { ChangeSource } from "./source";
import { MemoryFeed, memorySource } from "./test-memory-source";
import { until } from "../test-until";

const swedish = aDocument("technique", "swedish");
const deep = aDocument("technique", "deep");

let memory: MemoryFeed;
let source: ChangeSource;
let onDemand: OnDemand;
let touched: number;

const create = (patienceMs = 4000): OnDemand =>
  new OnDemand({
    source,
    patienceMs,
    log: { info: () => undefined, warn: () => undefined },
    onTouched: () => (touched += 1),
    shortestPauseMs: 1,
    longestPauseMs: 1,
  });

beforeEach(() => {
  memory = new MemoryFeed();
  memory.publish(swedish);
  source = memorySource(memory);
  touched = 0;
  onDemand = create();
});

afterEach(() => onDemand.stop());

const techniques = ({ content }: LoadedState): string[] =>
  idsOf(content.list("technique", {}, "en").nodes);

describe("content on demand", () => {
  it("is not loaded before somebody asks for it", async () => {
    const snapshot = jest.spyOn(source, "snapshot");
    expect(onDemand.state).toEqual({ phase: "loading" });
    expect(onDemand.figures.snapshots).toBe(0);
    await new Promise((resolve) => setImmediate(resolve));
    expect(snapshot).not.toHaveBeenCalled();
    expect(techniques(await onDemand.loaded())).toEqual(["swedish"]);
    expect(touched).toBe(1);
  });

  it("is loaded once for all who ask at the same time", async () => {
    const snapshot = jest.spyOn(source, "snapshot");
    const all = await Promise.all([1, 2, 3].map(() => onDemand.loaded()));
    expect(new Set(all).size).toBe(1);
    expect(snapshot).toHaveBeenCalledTimes(1);
  });

  it("is followed from then on", async () => {
    await onDemand.loaded();
    memory.publish(deep);
    await until(() => onDemand.figures.position === 2);
    expect(techniques(await onDemand.loaded())).toEqual(["deep", "swedish"]);
    expect(onDemand.figures.snapshots).toBe(1);
  });

  it("that is not there in time is an error, and is there when somebody asks later", async () => {
    onDemand = create(20);
    const snapshot = jest
      .spyOn(source, "snapshot")
      .mockRejectedValue(new Error("connect ECONNREFUSED"));
    await expect(onDemand.loaded()).rejects.toThrow(NotLoaded);
    await expect(onDemand.loaded()).rejects.toThrow("not loaded yet");
    snapshot.mockRestore();
    await until(() => onDemand.state.phase === "live");
    expect(techniques(await onDemand.loaded())).toEqual(["swedish"]);
  });

  it("goes on being there, the last of it, while the CMS is away", async () => {
    await onDemand.loaded();
    jest.spyOn(source, "changes").mockRejectedValue(new Error("down"));
    memory.wake();
    await until(() => onDemand.state.phase === "stale");
    expect(techniques(await onDemand.loaded())).toEqual(["swedish"]);
  });
});

describe("stopping content on demand", () => {
  it("lets nobody wait for it any more", async () => {
    jest
      .spyOn(source, "snapshot")
      .mockImplementation(
        (signal) =>
          new Promise((_resolve, reject) =>
            signal.addEventListener("abort", () => reject(new Error("ended"))),
          ),
      );
    const waiting = onDemand.loaded();
    await Promise.all([
      expect(waiting).rejects.toThrow(NotLoaded),
      onDemand.stop(),
    ]);
  });

  it("ends the following, and nothing begins anew", async () => {
    await onDemand.loaded();
    await onDemand.stop();
    expect((await onDemand.loaded()).phase).toBe("stopped");
    expect(memory.waiting).toBe(0);
  });

  it("is possible when nobody has ever asked", async () => {
    await onDemand.stop();
    await expect(onDemand.loaded()).rejects.toThrow(NotLoaded);
  });
});
