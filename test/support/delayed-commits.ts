import { feedStatuses } from "strapi-plugin-bodywork/contracts";
import type { Cms } from "./cms";
import { aTechnique } from "./entries";
import type { Settings } from "./environment";
import { FeedReader } from "./feed-reader";

const WRITERS_PER_PROCESS = 6;
const LONGEST_DELAY_MS = 200;

/** New entries, of which each is one change in either feed, by several writers in each process, committed late. */
const write = async (processes: readonly Cms[], count: number) => {
  let begun = 0;
  const writeOn = async (cms: Cms): Promise<void> => {
    while (begun < count) {
      begun += 1;
      await cms.hold(Math.random() * LONGEST_DELAY_MS, "technique", "create", {
        data: aTechnique({ slug: `delayed-${begun}` }),
        status: "published",
      });
    }
  };
  await Promise.all(
    processes.flatMap((cms) =>
      Array.from({ length: WRITERS_PER_PROCESS }, () => writeOn(cms)),
    ),
  );
};

/** Readers at every process, of both feeds. */
const openReaders = (
  all: readonly Settings[],
): Promise<readonly FeedReader[]> =>
  Promise.all(
    all.flatMap((settings) =>
      feedStatuses.map((status) => FeedReader.open(settings, status)),
    ),
  );

/** Asks for changes without a pause. A position that is skipped now could only turn up behind this reader's back. */
const readOn = async (
  reader: FeedReader,
  isWriting: () => boolean,
): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (let isLast = false; !isLast;) {
    isLast = !isWriting();
    let { position } = reader;
    for (const change of await reader.advance()) {
      if (change.position !== position + 1)
        faults.push(`${reader.status} ${change.position} after ${position}`);
      ({ position } = change);
    }
  }
  return faults;
};

/** What readers saw while several processes wrote at once: out of its order, in words; how much; and what they know in the end. */
export const readDelayedCommits = async (
  processes: readonly { readonly cms: Cms; readonly settings: Settings }[],
  count: number,
) => {
  const readers = await openReaders(processes.map(({ settings }) => settings));
  const begun = readers.map(({ position }) => position);

  let isWriting = true;
  const written = write(
    processes.map(({ cms }) => cms),
    count,
  ).finally(() => {
    isWriting = false;
  });
  const [faults] = await Promise.all([
    Promise.all(readers.map((reader) => readOn(reader, () => isWriting))),
    written,
  ]);
  return {
    faults: faults.flat(),
    seen: readers.map(({ position }, index) => position - (begun[index] ?? 0)),
    known: readers.map(({ documents }) => documents),
    fresh: (await openReaders(processes.map(({ settings }) => settings))).map(
      ({ documents }) => documents,
    ),
  };
};
