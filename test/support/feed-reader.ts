import {
  type Change,
  type ChangesPage,
  FEED_ROUTES,
  type FeedStatus,
  changesPage,
  feedDocument,
  snapshotHeader,
  snapshotTrailer,
} from "strapi-plugin-bodywork/contracts";
import {
  type Documents,
  applyChanges,
  documentsOf,
} from "../../api/src/content/documents";
import { digestAfter, digestOf } from "../../api/src/feed/digest";

type Settings = Readonly<Record<string, string>>;

/** What a gateway knows: a snapshot, brought up to date with changes. */
export class FeedReader {
  readonly #settings: Settings;
  readonly #feed: string;
  readonly status: FeedStatus;
  #documents: Documents;
  #position: number;
  #digest: string;

  private constructor(
    settings: Settings,
    { feed, status, documents, position, digest }: Snapshot,
  ) {
    this.#settings = settings;
    this.#feed = feed;
    this.status = status;
    this.#documents = documents;
    this.#position = position;
    this.#digest = digest;
  }

  static async open(
    settings: Settings,
    status: FeedStatus = "published",
  ): Promise<FeedReader> {
    return new FeedReader(settings, await snapshot(settings, status));
  }

  get documents(): Documents {
    return this.#documents;
  }

  get position(): number {
    return this.#position;
  }

  /**
   * Applies every change since the last time, and returns them.
   *
   * @throws when that is not what the feed holds, by its digest
   */
  async advance(): Promise<readonly Change[]> {
    const changes: Change[] = [];
    let page: ChangesPage;
    let position = this.#position;
    do {
      page = await this.#page(position);
      changes.push(...page.changes);
      ({ position } = page);
    } while (page.more);
    this.#digest = digestAfter(changes, this.#documents, this.#digest);
    this.#documents = applyChanges(this.#documents, changes);
    this.#position = position;
    if (page.head.position === position && page.head.digest !== this.#digest)
      throw new Error(`The ${this.status} feed differs at ${position}.`);
    return changes;
  }

  async #page(position: number) {
    const query = new URLSearchParams({
      feed: this.#feed,
      after: String(position),
    });
    const page = await get(
      this.#settings,
      `${FEED_ROUTES.changes}?${query.toString()}`,
    );
    return changesPage.parse(JSON.parse(page));
  }
}

const get = async (
  { CMS_PORT, FEED_TOKEN }: Settings,
  path: string,
): Promise<string> => {
  const response = await fetch(`http://127.0.0.1:${CMS_PORT ?? ""}${path}`, {
    headers: { authorization: `Bearer ${FEED_TOKEN ?? ""}` },
  });
  const body = await response.text();
  if (!response.ok)
    throw new Error(`The feed answered ${response.status}: ${body}`);
  return body;
};

interface Snapshot {
  readonly feed: string;
  readonly status: FeedStatus;
  readonly position: number;
  readonly documents: Documents;
  readonly digest: string;
}

/** The content as somebody sees it who comes only now. */
export const snapshot = async (
  settings: Settings,
  status: FeedStatus = "published",
): Promise<Snapshot> => {
  const [header, ...lines] = (
    await get(settings, `${FEED_ROUTES.snapshot}?status=${status}`)
  )
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
  const { feed, position, ...rest } = snapshotHeader.parse(header);
  const trailer = snapshotTrailer.parse(lines.pop());
  const documents = lines.map((line) => feedDocument.parse(line));
  const digest = digestOf(documents);
  if (documents.length !== trailer.documents)
    throw new Error(
      `The snapshot has ${documents.length} of ${trailer.documents}.`,
    );
  if ((trailer.digest ?? digest) !== digest)
    throw new Error("The snapshot has another digest than it says.");
  return {
    feed,
    status: rest.status,
    position,
    documents: documentsOf(documents),
    digest,
  };
};
