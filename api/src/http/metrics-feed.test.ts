import { Registry } from "prom-client";
import { aDocument, contentOf } from "../content/test-documents";
import { describeFeed } from "./metrics-feed";

const at = (seconds: number): Date => new Date(seconds * 1000);

/** The lines of a registry that are neither help nor type. */
const linesOf = async (registry: Registry): Promise<string[]> =>
  (await registry.metrics())
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));

describe("the metrics of the feed", () => {
  it("say what is known now, however often they are read", async () => {
    const registry = new Registry();
    describeFeed(registry, {
      state: () => ({
        phase: "stale",
        content: contentOf(aDocument("technique", "swedish")),
        changedAt: at(1000),
      }),
      follower: () => ({
        position: 12,
        documents: { technique: 3, condition: 0 },
        heardAt: at(2000.5),
        failures: 4,
        snapshots: 1,
        changesApplied: 11,
        behind: 3,
        divergences: 2,
        drift: 6,
      }),
      lag: () => ({ changes: 2, seconds: 7.5 }),
      disk: () => ({ written: 2, failed: 5, bytes: 4096 }),
    });
    const expected = [
      'bodywork_feed_phase{phase="loading"} 0',
      'bodywork_feed_phase{phase="live"} 0',
      'bodywork_feed_phase{phase="stale"} 1',
      'bodywork_feed_phase{phase="stopped"} 0',
      "bodywork_feed_position 12",
      "bodywork_feed_last_change_timestamp_seconds 1000",
      "bodywork_feed_last_contact_timestamp_seconds 2000.5",
      "bodywork_feed_behind 3",
      "bodywork_feed_lag_seconds 7.5",
      "bodywork_feed_divergences_total 2",
      "bodywork_feed_drift 6",
      "bodywork_feed_failures_total 4",
      "bodywork_feed_snapshots_total 1",
      "bodywork_feed_changes_applied_total 11",
      'bodywork_disk_snapshot_writes_total{result="ok"} 2',
      'bodywork_disk_snapshot_writes_total{result="error"} 5',
      "bodywork_disk_snapshot_bytes 4096",
      'bodywork_documents{type="technique"} 3',
      'bodywork_documents{type="condition"} 0',
    ];
    expect(await linesOf(registry)).toEqual(expected);
    expect(await linesOf(registry)).toEqual(expected);
  });

  it("are zeros before there is content", async () => {
    const registry = new Registry();
    describeFeed(registry, {
      state: () => ({ phase: "loading" }),
      follower: () => ({
        position: 0,
        documents: {},
        heardAt: null,
        failures: 0,
        snapshots: 0,
        changesApplied: 0,
        behind: 0,
        divergences: 0,
        drift: 0,
      }),
      lag: () => ({ changes: 0, seconds: 0 }),
      disk: () => ({ written: 0, failed: 0, bytes: 0 }),
    });
    const values = (await linesOf(registry)).map((line) => line.split(" ")[1]);
    expect(values.filter((value) => value !== "0")).toEqual(["1"]);
  });
});
