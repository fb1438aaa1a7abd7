import { Counter, Gauge, type Registry } from "prom-client";
import type { ContentState, Lag } from "../content/state";
import type { DiskFigures } from "../feed/disk-snapshot";
import type { FollowerFigures } from "../feed/follower";
import { readings } from "./readings";

export interface FeedReadings {
  readonly state: () => ContentState;
  readonly follower: () => FollowerFigures;
  readonly lag: () => Lag;
  readonly disk: () => DiskFigures;
}

const PHASES = ["loading", "live", "stale", "stopped"] as const;

const secondsOf = (date: Date | null): number => Number(date ?? 0) / 1000;

/** What is known of the content and of the way it comes. Everything is read when it is asked for; nothing is counted twice. */
export const describeFeed = (
  registry: Registry,
  { state, follower, lag, disk }: FeedReadings,
): void => {
  const registers = [registry];
  const { gauge, counter } = readings(registry);

  new Gauge({
    name: "bodywork_feed_phase",
    help: "1 for the phase that the content is in, 0 for the others.",
    labelNames: ["phase"],
    registers,
    collect() {
      const { phase } = state();
      for (const each of PHASES) this.set({ phase: each }, +(each === phase));
    },
  });
  gauge(
    "bodywork_feed_position",
    "The position in the feed up to which the content is known.",
    () => follower().position,
  );
  gauge(
    "bodywork_feed_last_change_timestamp_seconds",
    "When a change was last taken in; 0 before the first content.",
    () => {
      const current = state();
      return secondsOf(current.phase === "loading" ? null : current.changedAt);
    },
  );
  gauge(
    "bodywork_feed_last_contact_timestamp_seconds",
    "When the CMS last answered; 0 when it never has.",
    () => secondsOf(follower().heardAt),
  );
  gauge(
    "bodywork_feed_behind",
    "Changes that the feed is known to have and that are not taken in yet.",
    () => follower().behind,
  );
  gauge(
    "bodywork_feed_lag_seconds",
    "For how long the CMS has been silent; 0 while it is followed.",
    () => lag().seconds,
  );
  counter(
    "bodywork_feed_divergences_total",
    "How often the content was found to be something else than the feed's.",
    () => follower().divergences,
  );
  gauge(
    "bodywork_feed_drift",
    "Changes that had been made past the feed, as the CMS has found since it started.",
    () => follower().drift,
  );
  counter(
    "bodywork_feed_failures_total",
    "Attempts to hear from the CMS that failed.",
    () => follower().failures,
  );
  counter(
    "bodywork_feed_snapshots_total",
    "Snapshots taken from the CMS.",
    () => follower().snapshots,
  );
  counter(
    "bodywork_feed_changes_applied_total",
    "Changes taken in.",
    () => follower().changesApplied,
  );
  new Counter({
    name: "bodywork_disk_snapshot_writes_total",
    help: "Attempts to save the content to the disk.",
    labelNames: ["result"],
    registers,
    collect() {
      const { written, failed } = disk();
      this.reset();
      this.inc({ result: "ok" }, written);
      this.inc({ result: "error" }, failed);
    },
  });
  gauge(
    "bodywork_disk_snapshot_bytes",
    "The size of the content that was last saved to the disk or read from it.",
    () => disk().bytes,
  );
  new Gauge({
    name: "bodywork_documents",
    help: "Published entries; all languages of an entry count once.",
    labelNames: ["type"],
    registers,
    collect() {
      this.reset();
      for (const [type, count] of Object.entries(follower().documents))
        this.set({ type }, count);
    },
  });
};
