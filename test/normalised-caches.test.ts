import {
  ApolloClient,
  HttpLink,
  InMemoryCache,
  gql,
} from "@apollo/client/core";
import { cacheOptions as apolloCacheOptions } from "@bodywork/client/apollo";
import { cacheOptions as graphcacheOptions } from "@bodywork/client/graphcache";
import { Client, fetchExchange } from "@urql/core";
import {
  type CacheExchangeOpts,
  cacheExchange,
} from "@urql/exchange-graphcache";
import jwt from "jsonwebtoken";
import {
  Environment,
  Network,
  type OperationDescriptor,
  RecordSource,
  Store,
  createOperationDescriptor,
  fetchQuery,
} from "relay-runtime";
import { Cms } from "./support/cms";
import { aCondition, aContraindication, aSource } from "./support/entries";
import { environment } from "./support/environment";
import { eventually } from "./support/eventually";
import { Gateway } from "./support/gateway";
import { RelayProject } from "./support/relay";

/** What a reader sees of each condition, safety notes first. */
const PARTS = `
  id
  documentId
  locale
  isFallback
  name
  redFlags {
    level
    sign
  }
  review {
    nextReviewDue
  }
  contraindications(first: 30) {
    nodes {
      id
      documentId
      locale
      isFallback
      name
      whatToDo
    }
  }
  techniques(first: 5) {
    nodes {
      id
      documentId
      name
      caution
    }
  }
`;

const LIST = `query appListQuery($locale: Locale) {
  conditions(first: 50, locale: $locale) {
    nodes {
      ${PARTS}
    }
  }
}`;

const PAGE = `query appPageQuery($slug: String!) {
  condition(slug: $slug) {
    ${PARTS}
  }
}`;

interface Shown {
  readonly id: string;
  readonly documentId: string;
  readonly locale: string;
  readonly isFallback: boolean;
  readonly name: string;
  readonly redFlags: readonly { readonly sign: string }[];
  readonly contraindications: {
    readonly nodes: readonly {
      readonly id: string;
      readonly isFallback: boolean;
      readonly whatToDo: string;
    }[];
  };
}

interface Listed {
  readonly conditions: { readonly nodes: readonly Shown[] };
}

const SLUG = "fibromyalgia";
const UNTRANSLATED = "A condition in English only";
const PUBLISHED_ADVICE = "Advice that everybody can read.";
const DRAFT_SIGN = "A sign that only editors have read so far.";
const DRAFT_ADVICE = "Advice that only editors have read so far.";

type Variables = Readonly<Record<string, unknown>>;

/** A client with its cache, through which several readers ask. */
interface Reader {
  ask(query: string, variables: Variables): Promise<unknown>;
  /** The same with other variables, for a page that shows it all. */
  more(query: string, variables: Variables, next: Variables): Promise<unknown>;
  /** As an editor asks: at the address for previews. */
  preview(query: string, variables: Variables): Promise<unknown>;
  /** What a page that has asked this shows at this moment, from the cache. */
  shown(query: string, variables: Variables): unknown;
}

describe("a normalised cache", () => {
  let cms: Cms;
  let gateway: Gateway;
  let token: string;
  let relay: RelayProject;

  beforeAll(async () => {
    relay = new RelayProject(`
      ${LIST}
      ${PAGE}
      query appConditionQuery($slug: String!, $locale: Locale) {
        condition(slug: $slug, locale: $locale) {
          id
          ...app_condition
        }
      }
      fragment app_condition on Condition @refetchable(queryName: "appConditionRefetchQuery") {
        name
        locale
        redFlags {
          level
          sign
        }
      }
    `);
    relay.compile();
    const settings = await environment();
    cms = await Cms.start(settings);
    gateway = await Gateway.start(settings);
    token = jwt.sign({}, settings["PREVIEW_SECRET"] ?? "", {
      algorithm: "HS256",
      issuer: "bodywork-cms",
      audience: "bodywork-preview",
      subject: "1",
      expiresIn: 600,
    });
    await cms.documents("condition", "create", {
      data: aCondition({ slug: "untranslated", name: UNTRANSLATED }),
      status: "published",
    });
    const { condition } = await gateway.data<{ condition: Shown }>(PAGE, {
      slug: SLUG,
    });
    await cms.documents("condition", "update", {
      documentId: condition.documentId,
      data: { redFlags: [{ level: "EMERGENCY", sign: DRAFT_SIGN }] },
    });
    const source = await cms.documents("source", "create", {
      data: aSource(),
      status: "published",
    });
    const note = await cms.documents("contraindication", "create", {
      data: aContraindication({
        conditions: [condition.documentId],
        sources: [source.documentId],
        whatToDo: PUBLISHED_ADVICE,
      }),
      status: "published",
    });
    await cms.documents("contraindication", "update", {
      documentId: note.documentId,
      data: { whatToDo: DRAFT_ADVICE },
    });
    await eventually(
      async () => {
        const response = await fetch(previewUrl(), {
          method: "POST",
          headers: { "content-type": "application/json", ...authorization() },
          body: JSON.stringify({ query: PAGE, variables: { slug: SLUG } }),
        });
        return response.text();
      },
      (text) => text.includes(DRAFT_SIGN) && text.includes(DRAFT_ADVICE),
    );
    await eventually(
      async () => JSON.stringify(await gateway.data<Listed>(LIST)),
      (text) => text.includes(UNTRANSLATED) && text.includes(PUBLISHED_ADVICE),
    );
  });
  afterAll(async () => {
    relay.remove();
    await gateway.stop();
    await cms.stop();
  });

  const url = (): string => `${gateway.url}/graphql`;
  const previewUrl = (): string => `${gateway.url}/preview/graphql`;
  const authorization = () => ({ authorization: `Bearer ${token}` });

  const apolloReader = (cache = new InMemoryCache()): Reader => {
    const client = new ApolloClient({
      cache,
      link: new HttpLink({ uri: url() }),
    });
    const ask = async (query: string, variables: Variables, context = {}) =>
      (await client.query({ query: gql(query), variables, context })).data;
    return {
      ask,
      more: (query, variables, next) =>
        client
          .watchQuery({ query: gql(query), variables })
          .fetchMore({ variables: next }),
      preview: (query, variables) =>
        ask(query, variables, { uri: previewUrl(), headers: authorization() }),
      shown: (query, variables) =>
        client.readQuery({ query: gql(query), variables }),
    };
  };

  /** It warns of each type without an id, and this is what it is. */
  const silently = { logger: () => undefined };

  const graphcacheReader = (options: CacheExchangeOpts = silently): Reader => {
    const client = new Client({
      url: url(),
      exchanges: [cacheExchange(options), fetchExchange],
    });
    const ask = async (query: string, variables: Variables, context = {}) => {
      const { data, error } = await client.query<unknown>(
        query,
        variables,
        context,
      );
      if (error) throw error;
      return data;
    };
    return {
      ask,
      more: (query, variables, next) => ask(query, { ...variables, ...next }),
      preview: (query, variables) =>
        ask(query, variables, {
          url: previewUrl(),
          fetchOptions: { headers: authorization() },
        }),
      shown: (query, variables) =>
        client.readQuery<unknown>(query, variables)?.data,
    };
  };

  const relayEnvironment = () =>
    new Environment({
      store: new Store(new RecordSource()),
      network: Network.create(async ({ text }, variables, { metadata }) => {
        const isPreview = metadata?.["isPreview"] === true;
        const response = await fetch(isPreview ? previewUrl() : url(), {
          method: "POST",
          headers: {
            "content-type": "application/json",
            ...(isPreview && authorization()),
          },
          body: JSON.stringify({ query: text, variables }),
        });
        return (await response.json()) as never;
      }),
    });

  const relayReader = (): Reader => {
    const relayed = relayEnvironment();
    const operationOf = async (query: string, variables: Variables) => {
      const [, name = ""] = /^query (\w+)/.exec(query) ?? [];
      return createOperationDescriptor(await relay.operation(name), variables);
    };
    const pages = new Map<string, OperationDescriptor>();
    const ask = async (query: string, variables: Variables, metadata = {}) => {
      const operation = await operationOf(query, variables);
      relayed.retain(operation);
      pages.set(JSON.stringify([query, variables]), operation);
      return fetchQuery(relayed, operation.request.node as never, variables, {
        networkCacheConfig: { metadata },
      }).toPromise();
    };
    return {
      ask,
      more: (query, variables, next) => ask(query, { ...variables, ...next }),
      preview: (query, variables) => ask(query, variables, { isPreview: true }),
      shown: (query, variables) => {
        const page = pages.get(JSON.stringify([query, variables]));
        return page && relayed.lookup(page.fragment).data;
      },
    };
  };

  describe.each([
    ["Apollo Client", () => apolloReader()],
    ["graphcache", () => graphcacheReader()],
    ["Relay", () => relayReader()],
  ])("of %s, as it comes", (_name, start) => {
    it("shows a reader the same safety notes while others read Spanish and drafts through it", async () => {
      const reader = start();
      await reader.ask(LIST, {});
      const published = JSON.stringify(reader.shown(LIST, {}));
      expect(published).toContain(UNTRANSLATED);
      expect(published).toContain(PUBLISHED_ADVICE);
      expect(published).not.toContain(DRAFT_SIGN);

      const spanish = (await reader.ask(LIST, { locale: "es" })) as Listed;
      const [untranslated] = spanish.conditions.nodes.filter(
        ({ isFallback }) => isFallback,
      );
      expect(untranslated).toMatchObject({ name: UNTRANSLATED, locale: "en" });
      const translated = spanish.conditions.nodes.filter(
        ({ isFallback }) => !isFallback,
      );
      expect(translated.length).toBeGreaterThan(1);
      expect(translated.map(({ locale }) => locale)).not.toContain("en");
      // Contraindications are not translated; what belongs to them is read in Spanish all the same.
      expect(
        translated.flatMap(({ contraindications }) => contraindications.nodes),
      ).toContainEqual(
        expect.objectContaining({
          whatToDo: PUBLISHED_ADVICE,
          isFallback: true,
          id: expect.stringMatching(/~es$/) as string,
        }),
      );

      const draft = JSON.stringify(await reader.preview(PAGE, { slug: SLUG }));
      expect(draft).toContain(DRAFT_SIGN);
      expect(draft).toContain(DRAFT_ADVICE);

      expect(JSON.stringify(reader.shown(LIST, {}))).toBe(published);
    });
  });

  describe.each([
    [
      "Apollo Client",
      () =>
        apolloReader(
          new InMemoryCache({
            typePolicies: {
              Condition: { keyFields: ["documentId"] },
              Contraindication: { keyFields: ["documentId"] },
            },
          }),
        ),
    ],
    [
      "graphcache",
      () =>
        graphcacheReader({
          ...silently,
          keys: {
            Condition: ({ documentId }) => documentId as string,
            Contraindication: ({ documentId }) => documentId as string,
          },
        }),
    ],
  ])("of %s, told to take entries for one in all languages", (_name, start) => {
    it("would put Spanish and drafts before a reader of English", async () => {
      const reader = start();
      await reader.ask(LIST, {});
      await reader.ask(LIST, { locale: "es" });
      await reader.preview(PAGE, { slug: SLUG });
      const shown = JSON.stringify(reader.shown(LIST, {}));
      expect(shown).toContain('"locale":"es"');
      expect(shown).toContain(DRAFT_SIGN);
      expect(shown).toContain(DRAFT_ADVICE);
    });
  });

  describe.each([
    [
      "Apollo Client",
      () => apolloReader(new InMemoryCache(apolloCacheOptions)),
    ],
    ["graphcache", () => graphcacheReader(graphcacheOptions)],
  ])("of %s, with what the client knows of the schema", (_name, start) => {
    const FIRST = 3;

    const EDGES = `query Edges($first: Int, $after: String, $filter: ConditionFilter) {
      conditions(first: $first, after: $after, filter: $filter) {
        totalCount
        edges {
          node {
            id
            name
            redFlags {
              level
              sign
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }`;

    const NODES = `query Nodes($first: Int) {
      conditions(first: $first) {
        nodes {
          id
          name
        }
      }
    }`;

    interface Paged {
      readonly conditions: {
        readonly totalCount: number;
        readonly edges: readonly { readonly node: Shown }[];
        readonly pageInfo: {
          readonly hasNextPage: boolean;
          readonly endCursor: string;
        };
      };
    }

    const namesIn = (list: unknown): readonly string[] =>
      (list as Paged).conditions.edges.map(({ node }) => node.name);

    let warnings: jest.SpyInstance[];
    beforeEach(() => {
      warnings = (["warn", "error"] as const).map((method) =>
        jest.spyOn(console, method).mockImplementation(),
      );
    });
    afterEach(() => {
      for (const warning of warnings) expect(warning).not.toHaveBeenCalled();
      jest.restoreAllMocks();
    });

    const allNames = async (): Promise<readonly string[]> => {
      const { conditions } = await gateway.data<Listed>(
        "{ conditions(first: 100) { nodes { name } } }",
      );
      return conditions.nodes.map(({ name }) => name);
    };

    /** Goes from page to page, as far as there are any. */
    const readAll = async (
      reader: Reader,
      variables: Variables,
    ): Promise<Paged["conditions"]> => {
      await reader.ask(EDGES, variables);
      for (let after = ""; ;) {
        const { conditions } = reader.shown(EDGES, variables) as Paged;
        const { hasNextPage, endCursor } = conditions.pageInfo;
        if (!hasNextPage) return conditions;
        // The next page did not arrive where it belongs.
        expect(endCursor).not.toBe(after);
        after = endCursor;
        await reader.more(EDGES, variables, { after });
      }
    };

    it("goes through a list page by page, and keeps it beside another one", async () => {
      const reader = start();
      const names = await allNames();
      expect(names.length).toBeGreaterThan(2 * FIRST);

      const whole = await readAll(reader, { first: FIRST });
      expect(whole.totalCount).toBe(names.length);
      expect(namesIn(reader.shown(EDGES, { first: FIRST }))).toEqual(names);

      const filter = { name: { contains: "pain" } };
      const some = await readAll(reader, { first: 1, filter });
      expect(some.totalCount).toBeGreaterThan(1);
      expect(some.totalCount).toBeLessThan(names.length);
      expect(some.edges).toHaveLength(some.totalCount);
      expect(namesIn(reader.shown(EDGES, { first: FIRST }))).toEqual(names);
    });

    it("does not shorten a list because somebody asks for a shorter one", async () => {
      const reader = start();
      const long = await reader.ask(EDGES, { first: FIRST });
      await reader.ask(EDGES, { first: 1 });
      expect(reader.shown(EDGES, { first: FIRST })).toEqual(long);
      expect(namesIn(reader.shown(EDGES, { first: 1 }))).toHaveLength(1);
    });

    it("does not take a list that was read by its nodes for one without edges, nor the reverse", async () => {
      const reader = start();
      const edges = `query EdgesAlone($first: Int) { conditions(first: $first) { edges { node { id name } } } }`;
      const nodes = await reader.ask(NODES, { first: FIRST });
      expect(namesIn(await reader.ask(edges, { first: FIRST }))).toHaveLength(
        FIRST,
      );
      expect(reader.shown(NODES, { first: FIRST })).toEqual(nodes);

      const other = start();
      await other.ask(edges, { first: FIRST });
      expect(await other.ask(NODES, { first: FIRST })).toEqual(nodes);
    });

    it("keeps a list that is asked for without arguments", async () => {
      const reader = start();
      const text = `query Bare { conditions { totalCount nodes { id name redFlagSources { id } contraindications { nodes { id whatToDo } } } } }`;
      const found = await reader.ask(text, {});
      expect(JSON.stringify(found)).toContain(PUBLISHED_ADVICE);
      expect(reader.shown(text, {})).toEqual(found);
    });

    it("joins pages that are read by their nodes", async () => {
      const reader = start();
      const text = `query Joined($after: String) {
        conditions(first: ${FIRST}, after: $after) {
          nodes {
            id
            name
          }
          pageInfo {
            endCursor
          }
        }
      }`;
      const page = (await reader.ask(text, {})) as Paged;
      const after = page.conditions.pageInfo.endCursor;
      await reader.more(text, {}, { after });
      const shown = reader.shown(text, {}) as Listed;
      expect(shown.conditions.nodes.map(({ name }) => name)).toEqual(
        (await allNames()).slice(0, 2 * FIRST),
      );
    });

    it("keeps what one reader has asked of a value beside what another has", async () => {
      const reader = start();
      const due = `query Due($slug: String!) { condition(slug: $slug) { id review { nextReviewDue } } }`;
      const overdue = `query Overdue($slug: String!) { condition(slug: $slug) { id review { isOverdue } } }`;
      const first = await reader.ask(due, { slug: SLUG });
      await reader.ask(overdue, { slug: SLUG });
      expect(reader.shown(due, { slug: SLUG })).toEqual(first);
    });

    it("knows what an entry of any type may be", async () => {
      const reader = start();
      const text = `query Any($query: String!) {
        search(query: $query, types: [CONDITION], first: 1) {
          nodes {
            id
            ... on Entry { slug }
            ... on Node { id }
            ... on Condition { name }
          }
        }
      }`;
      const found = await reader.ask(text, { query: "Fibromyalgia" });
      expect(found).toMatchObject({
        search: { nodes: [{ slug: SLUG, name: "Fibromyalgia" }] },
      });
      expect(reader.shown(text, { query: "Fibromyalgia" })).toEqual(found);
    });
  });

  describe("of Relay", () => {
    it("compiles a fragment on an entry that can be fetched again, and reads it again in its own language", async () => {
      const page = await relay.operation("appConditionQuery");
      const again = await relay.operation("appConditionRefetchQuery");
      const relayed = relayEnvironment();
      const read = async (operation: typeof page, variables: object) =>
        fetchQuery(relayed, operation as never, variables).toPromise();
      const { condition } = (await read(page, {
        slug: SLUG,
        locale: "es",
      })) as { readonly condition: { readonly id: string } };
      await read(again, { id: condition.id });
      const record = relayed.getStore().getSource().get(condition.id);
      expect(record).toMatchObject({ locale: "es", __typename: "Condition" });
      expect(again.params.text).toContain("node(id: $id)");
    });
  });
});
