import {
  type Change,
  FEED_ROUTES,
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

type Settings = Readonly<Record<string, string>>;

/** What a gateway knows: a snapshot, brought up to date with changes. */
export class FeedReader {
  readonly #settings: Settings;
  readonly #feed: string;
  #documents: Documents;
  #position: number;

  private constructor(
    settings: Settings,
    feed: string,
    documents: Documents,
    position: number,
  ) {
    this.#settings = settings;
    this.#feed = feed;
    this.#documents = documents;
    this.#position = position;
  }

  static async open(settings: Settings): Promise<FeedReader> {
    const { feed, documents, position } = await snapshot(settings);
    return new FeedReader(settings, feed, documents, position);
  }

  get documents(): Documents {
    return this.#documents;
  }

  get position(): number {
    return this.#position;
  }

  /** Applies every change since the last time, and returns them. */
  async advance(): Promise<readonly Change[]> {
    const changes: Change[] = [];
    let position = this.#position;
    for (let more = true; more;) {
      const page = await this.#page(position);
      changes.push(...page.changes);
      ({ position, more } = page);
    }
    this.#documents = applyChanges(this.#documents, changes);
    this.#position = position;
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

/** The content as somebody sees it who comes only now. */
export const snapshot = async (settings: Settings) => {
  const [header, ...lines] = (await get(settings, FEED_ROUTES.snapshot))
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
  const { feed, position } = snapshotHeader.parse(header);
  const { documents: count } = snapshotTrailer.parse(lines.pop());
  const documents = lines.map((line) => feedDocument.parse(line));
  if (documents.length !== count)
    throw new Error(`The snapshot has ${documents.length} of ${count}.`);
  return { feed, position, documents: documentsOf(documents) };
};
