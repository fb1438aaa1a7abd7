import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { ApolloClient, HttpLink, InMemoryCache } from "@apollo/client/core";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import {
  BodyworkError,
  type PersistedDocument,
  createClient,
  hashOf,
  textOf,
} from "@bodywork/client";
import {
  ConditionPageDocument,
  ConditionWithEvidenceDocument,
  type ConditionWithEvidenceQuery,
  TechniquePageDocument,
  TechniquesForConditionDocument,
} from "@bodywork/client/documents";
import { QueryClient } from "@tanstack/query-core";
import {
  Client,
  cacheExchange,
  fetchExchange,
  makeOperation,
  mapExchange,
} from "@urql/core";
import { Cms } from "./support/cms";
import { Consumer, PRINTED_SCHEMA } from "./support/consumer";
import { environment } from "./support/environment";
import { Gateway } from "./support/gateway";
import { freePort } from "./support/ports";
import { PastedSnippets, type Snippet, snippetsIn } from "./support/snippets";

/** What a client has sent, and what it got. */
interface Exchange {
  readonly method: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly status: number;
}

/** The `fetch` of a browser, as far as it is asked; it remembers what for. */
const watched = () => {
  const exchanges: Exchange[] = [];
  const watchedFetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const response = await fetch(request.clone());
    exchanges.push({
      method: request.method,
      query: new URL(request.url).searchParams,
      headers: request.headers,
      status: response.status,
    });
    return response;
  };
  return { exchanges, fetch: watchedFetch };
};

/** A document of somebody who has no hash of it. */
const written = <Data>(body: string) =>
  ({ loc: { source: { body } } }) as unknown as PersistedDocument<
    Data,
    Record<string, unknown>
  >;

const namesIn = ({ condition }: ConditionWithEvidenceQuery) => ({
  name: condition?.name,
  techniques: condition?.indications.nodes.map(
    ({ technique }) => technique.name,
  ),
});

/** What any client is to find. */
const FOUND = {
  name: "Fibromyalgia",
  techniques: ["Therapeutic massage (mixed methods)"],
};

/** What each snippet of the README prints, with an open gateway. */
const PRINTED: Readonly<Record<string, RegExp>> = {
  "@bodywork/client": /^Therapeutic massage \(mixed methods\) \w+\n/,
  Queries: /"name":"Fibromyalgia"/,
  "Cache tags": /"name":"Fibromyalgia".*\n\{"surrogate-key":"\w+ [\w -]+"\}/,
  Errors: /^in English$/m,
  "Live queries": /^Swedish \(relaxation\) massage$/m,
  "Apollo Client": /"name":"Fibromyalgia"/,
  urql: /"name":"Fibromyalgia"/,
  graphcache: /"name":"Fibromyalgia"/,
  "TanStack Query": /"name":"Fibromyalgia"/,
  "Operations of your own": /^\{"techniques":\{"totalCount":\d+\}\}$/m,
  "Operations of your own (2)": /"caution":"\w/,
};

describe("a front end", () => {
  let cms: Cms;
  let gateway: Gateway;
  /** Answers the named operations, and nothing else. */
  let closed: Gateway;
  const consumers = (
    [
      [4, "string"],
      [6, "string"],
      [6, "documentNodeImportFragments"],
    ] as const
  ).map(([version, documentMode]) => new Consumer({ version, documentMode }));

  beforeAll(async () => {
    for (const consumer of consumers) await consumer.generate(PRINTED_SCHEMA);
    const settings = await environment();
    cms = await Cms.start(settings);
    [gateway, closed] = await Promise.all([
      Gateway.start(settings),
      environment({
        CMS_PORT: settings["CMS_PORT"] ?? "",
        API_PORT: String(await freePort()),
        SAFELIST_ONLY: "true",
        PERSISTED_DOCUMENTS: consumers
          .map(({ manifest }) => manifest)
          .join(","),
      }).then((other) => Gateway.start(other)),
    ]);
  });
  afterAll(async () => {
    for (const consumer of consumers) consumer.remove();
    await Promise.all([gateway.stop(), closed.stop()]);
    await cms.stop();
  });

  const urlOf = ({ url }: Gateway): string => `${url}/graphql`;

  it("asks by hash, with a GET that no browser asks permission for and a cache may keep", async () => {
    const { fetch: watch, exchanges } = watched();
    const client = createClient({ url: urlOf(gateway), fetch: watch });
    const data = await client.query(ConditionWithEvidenceDocument, {
      slug: "fibromyalgia",
    });
    expect(namesIn(data)).toEqual(FOUND);
    expect(exchanges).toHaveLength(1);
    expect(exchanges[0]).toMatchObject({ method: "GET", status: 200 });
    expect([...(exchanges[0]?.headers.keys() ?? [])]).toEqual([]);
  });

  it("is answered by a gateway that knows the text only since a moment ago", async () => {
    const { fetch: watch, exchanges } = watched();
    const client = createClient({ url: urlOf(gateway), fetch: watch });
    const text =
      "query Newer {\n  techniques(first: 1) {\n    totalCount\n  }\n}";
    const document = {
      ...written<{ readonly techniques: { readonly totalCount: number } }>(
        text,
      ),
      __meta__: {
        hash: createHash("sha256").update(text).digest("hex"),
      },
    };
    const { techniques } = await client.query(document, {});
    expect(techniques.totalCount).toBeGreaterThan(1);
    expect(exchanges.map(({ method }) => method)).toEqual(["GET", "POST"]);
  });

  it("gets the page about a technique, safety first, and its other languages", async () => {
    const client = createClient({ url: urlOf(gateway) });
    const { technique, everyMassage, furtherMyths } = await client.query(
      TechniquePageDocument,
      { slug: "swedish-massage" },
    );
    expect(technique?.caution).toMatch(
      /reasons not to have a massage still apply/,
    );
    expect(technique?.conditions.edges.length).toBeGreaterThan(1);
    for (const { node, indications } of technique?.conditions.edges ?? []) {
      expect(node.redFlags.length).toBeGreaterThan(0);
      expect(indications.length).toBeGreaterThan(0);
    }
    expect(everyMassage.nodes.length).toBe(everyMassage.totalCount);
    expect(furtherMyths.nodes.length).toBeGreaterThan(0);
    expect(technique?.jsonLd["@context"]).toBe("https://schema.org");

    const { slug = "" } =
      technique?.translations.find(({ locale }) => locale === "es") ?? {};
    const spanish = await client.query(TechniquePageDocument, {
      slug,
      locale: "es",
    });
    expect(spanish.technique).toMatchObject({
      locale: "es",
      documentId: technique?.documentId,
    });
    expect(spanish.technique?.id).not.toBe(technique?.id);

    const { condition } = await client.query(ConditionPageDocument, {
      slug: "fibromyalgia",
    });
    expect(condition?.translations.map(({ locale }) => locale)).toEqual([
      "en",
      "es",
    ]);
    expect(condition?.documentId).toBe(condition?.id);
  });

  it("takes texts, trees and the tags of an answer from the same gateway", async () => {
    const client = createClient({ url: urlOf(gateway) });
    const tags: string[] = [];
    const read = await client.query(
      ConditionWithEvidenceDocument,
      { slug: "fibromyalgia" },
      { onCacheTags: (found) => tags.push(...found) },
    );
    expect(tags).toContain(read.condition?.id);

    // As gql.tada and the client preset have it: the same tree, without its text and its hash.
    const { kind, definitions } = ConditionWithEvidenceDocument;
    const tree: typeof ConditionWithEvidenceDocument = {
      kind,
      definitions,
    } as never;
    expect(await client.query(tree, { slug: "fibromyalgia" })).toEqual(read);
    expect(await client.query(textOf(tree), { slug: "fibromyalgia" })).toEqual(
      read,
    );
  });

  it("reads errors by their code", async () => {
    const client = createClient({ url: urlOf(gateway) });
    const refused = client.query(ConditionWithEvidenceDocument, {
      slug: "fibromyalgia",
      locale: "de",
    });
    await expect(refused).rejects.toBeInstanceOf(BodyworkError);
    await expect(refused).rejects.toMatchObject({
      code: "UNKNOWN_LOCALE",
      requestId: expect.any(String) as string,
      isTransient: false,
    });
    await expect(
      client.query(written("{ techniques { nodes { nmae } } }"), {}),
    ).rejects.toMatchObject({ code: "GRAPHQL_VALIDATION_FAILED", status: 400 });
    await expect(
      createClient({ url: `${gateway.url}/graphqll` }).query(
        ConditionWithEvidenceDocument,
        { slug: "fibromyalgia" },
      ),
    ).rejects.toMatchObject({ code: "NOT_FOUND", status: 404 });
  });

  it("reads what could be answered beside an error", async () => {
    const refused = createClient({ url: urlOf(gateway) }).query(
      written(
        '{ a: techniques(first: 1) { totalCount } b: technique(slug: "swedish-massage", locale: "de") { name } }',
      ),
      {},
    );
    await expect(refused).rejects.toMatchObject({
      code: "UNKNOWN_LOCALE",
      status: 200,
      data: { a: { totalCount: expect.any(Number) as number }, b: null },
    });
  });

  describe.each([
    ["an open gateway", () => gateway],
    ["a closed gateway", () => closed],
  ])("at %s", (_name, at) => {
    it("may be this client", async () => {
      const client = createClient({ url: urlOf(at()) });
      expect(
        namesIn(
          await client.query(ConditionWithEvidenceDocument, {
            slug: "fibromyalgia",
          }),
        ),
      ).toEqual(FOUND);
    });

    it("may be Apollo Client, with its cache", async () => {
      const { fetch: watch, exchanges } = watched();
      const client = new ApolloClient({
        cache: new InMemoryCache(),
        link: new PersistedQueryLink({
          generateHash: hashOf,
          useGETForHashedQueries: true,
        }).concat(new HttpLink({ uri: urlOf(at()), fetch: watch })),
      });
      const ask = () =>
        client.query({
          query: ConditionWithEvidenceDocument,
          variables: { slug: "fibromyalgia" },
        });
      const { data } = await ask();
      expect(data && namesIn(data)).toEqual(FOUND);
      expect(data?.condition?.__typename).toBe("Condition");
      await ask();
      expect(exchanges.map(({ method }) => method)).toEqual(["GET"]);
      client.stop();
    });

    it("may be urql, with its cache", async () => {
      const { fetch: watch, exchanges } = watched();
      const client = new Client({
        url: urlOf(at()),
        fetch: watch,
        preferGetMethod: true,
        exchanges: [
          cacheExchange,
          mapExchange({
            onOperation: (operation) =>
              makeOperation(operation.kind, {
                ...operation,
                extensions: {
                  persistedQuery: {
                    version: 1,
                    sha256Hash: hashOf(operation.query),
                  },
                },
              }),
          }),
          fetchExchange,
        ],
      });
      const ask = () =>
        client.query(ConditionWithEvidenceDocument, { slug: "fibromyalgia" });
      const { data, error } = await ask();
      expect(error).toBeUndefined();
      expect(data && namesIn(data)).toEqual(FOUND);
      await ask();
      expect(exchanges.map(({ method }) => method)).toEqual(["GET"]);
    });

    it("may be TanStack Query, with this client", async () => {
      const client = createClient({ url: urlOf(at()) });
      const queries = new QueryClient();
      const variables = { slug: "fibromyalgia" };
      const data = await queries.query({
        queryKey: [hashOf(TechniquesForConditionDocument), variables],
        queryFn: ({ signal }) =>
          client.query(TechniquesForConditionDocument, variables, { signal }),
        // The client has tried again already.
        retry: false,
      });
      expect(data.techniques.nodes.map(({ name }) => name)).toContain(
        "Therapeutic massage (mixed methods)",
      );
      queries.clear();
    });
  });

  describe.each(["graphql", "graphql-17"])(
    "that copies from the README of the client, with %s",
    (graphql) => {
      const snippets = snippetsIn("client/README.md");
      let pasted: PastedSnippets;

      beforeAll(() => {
        const version: Snippet = {
          name: "version",
          code: 'import { version as data } from "graphql";',
        };
        pasted = new PastedSnippets(
          [...snippets, version],
          urlOf(gateway),
          graphql,
        );
      });
      afterAll(() => pasted.remove());

      it("has the version that is meant", async () => {
        const expected = graphql === "graphql" ? /^"16\./ : /^"17\./;
        expect(await pasted.run("version")).toMatch(expected);
      });

      it("compiles all of it under strict settings", () => {
        expect(pasted.compile()).toBe("");
      });

      it.each(snippets.map(({ name }) => name))("runs %s", async (name) => {
        const printed = PRINTED[name];
        if (!printed) throw new Error("Nobody has said what it prints.");
        expect(await pasted.run(name)).toMatch(printed);
      });
    },
  );

  it("is told by a closed gateway what it may not ask", async () => {
    const client = createClient({ url: urlOf(closed) });
    await expect(
      client.query(written("{ techniques { totalCount } }"), {}),
    ).rejects.toMatchObject({ code: "QUERY_NOT_IN_SAFELIST", status: 403 });
  });

  describe("that generates its own types", () => {
    it("gets the same from the schema of the repository and from the running gateway", async () => {
      const [fromPrinted] = consumers;
      const fromGateway = new Consumer();
      await fromGateway.generate(urlOf(gateway));
      expect(Object.keys(fromGateway.generated)).toContain("graphql.ts");
      expect(fromGateway.generated).toEqual(fromPrinted?.generated);
      fromGateway.remove();
    });

    it.each(consumers.map((consumer) => [consumer.generator, consumer]))(
      "compiles under strict settings, and is known to a closed gateway: %j",
      async (_generator, consumer) => {
        expect(consumer.compile()).toBe("");
        const document = await consumer.document();
        const manifest = JSON.parse(
          readFileSync(consumer.manifest, "utf8"),
        ) as object;
        const [hash = ""] = Object.keys(manifest);
        expect(hash.replace("sha256:", "")).toBe(hashOf(document));

        const { fetch: watch, exchanges } = watched();
        const client = createClient({ url: urlOf(closed), fetch: watch });
        const answer = await client.query(
          document as PersistedDocument<ConditionWithEvidenceQuery, object>,
          { slug: "fibromyalgia", filter: {} },
        );
        expect(answer.condition?.name).toBe("Fibromyalgia");
        expect(exchanges.map(({ method }) => method)).toEqual(["GET"]);

        // An open gateway that has not been given the manifest gets the text.
        const other = watched();
        await createClient({ url: urlOf(gateway), fetch: other.fetch }).query(
          document as PersistedDocument<ConditionWithEvidenceQuery, object>,
          { slug: "fibromyalgia", filter: {} },
        );
        expect(other.exchanges.map(({ method }) => method)).toEqual([
          "GET",
          "POST",
        ]);
      },
    );
  });
});
