import fc from "fast-check";
import type { Cms } from "./support/cms";
import {
  aCondition,
  aContraindication,
  aSource,
  aTechnique,
  anIndication,
} from "./support/entries";
import {
  type Ground,
  LAW_MS,
  type World,
  groundOn,
  lawServers,
  tryLaw,
} from "./support/random-laws";

/*
 * The law: to what an entry links, as readers see it, is what its draft linked to when it was published last, as far as that is
 * published; and its draft changes by edits only.
 */

/** The entries that link, with the attributes by which they do. */
const OWNERS = {
  contraindication: ["techniques", "conditions"],
  indication: ["technique", "condition"],
} as const;
type Owner = keyof typeof OWNERS;

const TARGETS = ["technique", "condition"] as const;
type Target = (typeof TARGETS)[number];

const EACH = 3;

const targetOf = (attribute: string): Target =>
  attribute.startsWith("technique") ? "technique" : "condition";

const isOne = (attribute: string): boolean => !attribute.endsWith("s");

/** By owner and attribute, the numbers of the targets. */
type Links = Readonly<Record<string, readonly number[]>>;

interface Document {
  readonly id: string;
  draft: Links;
  /** Of an owner: what it linked to when it was published; null while it is not. */
  published: Links | null;
}

type Command =
  | { do: "edit"; owner: Owner; at: number; attribute: number; to: number[] }
  | { do: "editTarget"; target: Target; at: number; owners: number[] }
  | {
      do: "publish" | "unpublish" | "discardDraft";
      type: Owner | Target;
      at: number;
    };

const index = fc.nat(EACH - 1);
const type = fc.constantFrom<Owner | Target>(
  "contraindication",
  "indication",
  ...TARGETS,
);
const command = fc.oneof<fc.Arbitrary<Command>[]>(
  fc.record({
    do: fc.constant("edit" as const),
    owner: fc.constantFrom<Owner>("contraindication", "indication"),
    at: index,
    attribute: fc.nat(1),
    to: fc.uniqueArray(index),
  }),
  fc.record({
    do: fc.constant("editTarget" as const),
    target: fc.constantFrom(...TARGETS),
    at: index,
    owners: fc.uniqueArray(index),
  }),
  fc.record({
    do: fc.constantFrom("publish" as const, "unpublish" as const),
    type,
    at: index,
  }),
  fc.record({ do: fc.constant("publish" as const), type, at: index }),
  fc.record({ do: fc.constant("discardDraft" as const), type, at: index }),
);

class LinkedWorld implements World<Command> {
  readonly documents: Record<Owner | Target, Document[]> = {
    contraindication: [],
    indication: [],
    technique: [],
    condition: [],
  };
  readonly #cms: Cms;
  readonly #run: number;

  constructor(cms: Cms, run: number) {
    this.#cms = cms;
    this.#run = run;
  }

  async create(): Promise<void> {
    const cms = this.#cms;
    const slugOf = (name: string, at: number) => `${name}-${this.#run}-${at}`;
    const source = await cms.documents("source", "create", {
      data: aSource({ slug: slugOf("source", 0) }),
      status: "published",
    });
    const make = async (
      name: Owner | Target,
      data: (slug: string) => object,
    ): Promise<void> => {
      for (let at = 0; at < EACH; at += 1) {
        const { documentId } = await cms.documents(name, "create", {
          data: data(slugOf(name, at)),
        });
        this.documents[name].push({
          id: documentId,
          draft: {},
          published: null,
        });
      }
    };
    const sources = [source.documentId];
    await make("technique", (slug) => aTechnique({ slug, name: slug }));
    await make("condition", (slug) => aCondition({ slug, name: slug }));
    await make("contraindication", (slug) =>
      aContraindication({ slug, name: slug, sources }),
    );
    await make("indication", (slug) =>
      anIndication({ slug, scope: slug, sources }),
    );
    for (const owner of Object.keys(OWNERS) as Owner[])
      for (const document of this.documents[owner])
        document.draft = Object.fromEntries(
          OWNERS[owner].map((attribute) => [attribute, []]),
        );
  }

  async check(): Promise<void> {
    expect(await this.#stored()).toEqual(this.#expected());
  }

  async carryOut(each: Command): Promise<void> {
    if (each.do === "edit") return this.#edit(each);
    if (each.do === "editTarget") return this.#editTarget(each);
    const document = this.documents[each.type][each.at] as Document;
    await this.#cms.documents(each.type, each.do, { documentId: document.id });
    if (each.do === "publish") document.published = document.draft;
    if (each.do === "unpublish") document.published = null;
    if (each.do === "discardDraft" && document.published)
      document.draft = this.#readable(document.published);
    return undefined;
  }

  async #edit({
    owner,
    at,
    attribute,
    to,
  }: Extract<Command, { do: "edit" }>): Promise<void> {
    const document = this.documents[owner][at] as Document;
    const name = OWNERS[owner][attribute] as string;
    const numbers = isOne(name) ? to.slice(0, 1) : to;
    const ids = numbers.map((number) => this.#idOf(targetOf(name), number));
    await this.#cms.documents(owner, "update", {
      documentId: document.id,
      data: { [name]: isOne(name) ? (ids[0] ?? null) : ids },
    });
    document.draft = { ...document.draft, [name]: numbers };
  }

  async #editTarget({
    target,
    at,
    owners,
  }: Extract<Command, { do: "editTarget" }>): Promise<void> {
    await this.#cms.documents(target, "update", {
      documentId: this.#idOf(target, at),
      data: {
        contraindications: owners.map((number) =>
          this.#idOf("contraindication", number),
        ),
      },
    });
    const name = `${target}s`;
    this.documents.contraindication.forEach((document, number) => {
      const others = (document.draft[name] ?? []).filter((one) => one !== at);
      document.draft = {
        ...document.draft,
        [name]: owners.includes(number) ? [...others, at] : others,
      };
    });
  }

  #idOf(name: Owner | Target, at: number): string {
    return (this.documents[name][at] as Document).id;
  }

  /** Without what is not published. */
  #readable(links: Links): Links {
    return Object.fromEntries(
      Object.entries(links).map(([name, numbers]) => [
        name,
        numbers.filter(
          (number) => this.documents[targetOf(name)][number]?.published,
        ),
      ]),
    );
  }

  #expected(): object {
    return Object.fromEntries(
      (Object.keys(OWNERS) as Owner[]).flatMap((owner) =>
        this.documents[owner].map(({ draft, published }, at) => [
          `${owner} ${at}`,
          {
            draft: sorted(draft),
            published: published && sorted(this.#readable(published)),
          },
        ]),
      ),
    );
  }

  async #stored(): Promise<object> {
    const found: [string, object][] = [];
    for (const owner of Object.keys(OWNERS) as Owner[]) {
      const [draft, published] = await Promise.all(
        (["draft", "published"] as const).map(async (status) => {
          const rows = (await this.#cms.documents(owner, "findMany", {
            status,
            filters: {
              documentId: { $in: this.documents[owner].map(({ id }) => id) },
            },
            populate: Object.fromEntries(
              OWNERS[owner].map((name) => [name, { fields: ["documentId"] }]),
            ),
          })) as unknown as readonly (Readonly<Record<string, unknown>> & {
            readonly documentId: string;
          })[];
          return new Map(rows.map((row) => [row.documentId, row]));
        }),
      );
      this.documents[owner].forEach(({ id }, at) => {
        found.push([
          `${owner} ${at}`,
          {
            draft: this.#linksIn(owner, draft?.get(id)),
            published: this.#linksIn(owner, published?.get(id)),
          },
        ]);
      });
    }
    return Object.fromEntries(found);
  }

  #linksIn(
    owner: Owner,
    row: Readonly<Record<string, unknown>> | undefined,
  ): Links | null {
    if (!row) return null;
    return sorted(
      Object.fromEntries(
        OWNERS[owner].map((name) => {
          const value = row[name];
          const targets = (
            Array.isArray(value) ? value : value ? [value] : []
          ) as readonly { readonly documentId: string }[];
          return [
            name,
            targets.map(({ documentId }) =>
              this.documents[targetOf(name)].findIndex(
                ({ id }) => id === documentId,
              ),
            ),
          ];
        }),
      ),
    );
  }
}

/** From the other side, the place among the links is anybody's guess. */
const sorted = (links: Links): Links =>
  Object.fromEntries(
    Object.entries(links).map(([name, numbers]) => [name, [...numbers].sort()]),
  );

describe.each(lawServers)("on $name, what is linked", (server) => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await groundOn(server);
  });
  afterAll(() => ground.stop());

  it(
    "is seen by readers as it was published, whatever is done to drafts and to others",
    async () => {
      const holds = tryLaw(ground, {
        command,
        worldIn: (cms, run) => new LinkedWorld(cms, run),
      });
      await expect(holds).resolves.toBeUndefined();
    },
    LAW_MS,
  );
});
