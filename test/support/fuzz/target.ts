import pino from "pino";
import {
  type FeedDocument,
  contentTypeNames,
} from "strapi-plugin-bodywork/contracts";
import { documentsOf } from "../../../api/src/content/documents";
import { PublishedContent } from "../../../api/src/content/published-content";
import { defaultLimits } from "../../../api/src/graphql/limits/test-limits";
import { aDocument } from "../../../api/src/graphql/resolvers/test-content";
import { createSchema } from "../../../api/src/graphql/schema";
import {
  type GraphQLService,
  createGraphQLService,
} from "../../../api/src/graphql/service";
import { Answers } from "../../../api/src/http/answers";
import {
  answeredWithError,
  internalError,
  publicErrorOf,
} from "../../../api/src/http/errors";
import type { Answered, Asked } from "../../../api/src/http/exchange";
import { toJsonLd } from "../../../api/src/json-ld/to-json-ld";
import { draftOf, withPrivateFields } from "./canaries";
import type { Sent } from "./damage";
import { starterDocuments } from "./starter-documents";

export const schema = createSchema();

const contentOf = (documents: readonly FeedDocument[]): PublishedContent =>
  new PublishedContent({
    version: "fuzz",
    locales: ["en", "es"],
    documents: documentsOf(documents),
  });

const searchOf = (sent: Sent): string =>
  `?${new URLSearchParams(
    Object.entries(sent).map(([name, value]): [string, string] => [
      name,
      typeof value === "string" ? value : JSON.stringify(value),
    ]),
  ).toString()}`;

/** The service as it answers the public, with nothing between. */
export class Target {
  readonly documents: readonly FeedDocument[];
  readonly content: PublishedContent;
  /** What was logged: faults of ours. */
  readonly logged: unknown[] = [];
  readonly #service: GraphQLService;
  #count = 0;

  private constructor(
    documents: readonly FeedDocument[],
    content: PublishedContent,
    service: GraphQLService,
  ) {
    this.documents = documents;
    this.content = content;
    this.#service = service;
  }

  static async of(documents: readonly FeedDocument[]): Promise<Target> {
    const content = contentOf(documents);
    const imageUrl = (url: string): string => `https://cms.example${url}`;
    const service = await createGraphQLService({
      schema,
      audience: "published",
      state: () => ({
        phase: "live",
        content,
        changedAt: new Date("2026-06-15T12:00:00Z"),
      }),
      lag: () => ({ changes: 0, seconds: 0 }),
      answers: new Answers(16 * 1024 * 1024),
      imageUrl,
      jsonLd: (entry, current) =>
        toJsonLd(entry, {
          content: current,
          publicUrl: "https://gateway.example",
          imageUrl,
        }),
      limits: defaultLimits,
      introspection: true,
      manifest: new Map(),
      safelistOnly: false,
      csrfPrevention: false,
      suggestions: true,
      log: pino({ level: "silent" }),
    });
    return new Target(documents, content, service);
  }

  async ask(sent: Sent, method: "GET" | "POST"): Promise<Answered> {
    this.#count += 1;
    const text = JSON.stringify(sent);
    const isGet = method === "GET";
    const id = `request-${this.#count}`;
    const asked: Asked = {
      method,
      search: isGet ? searchOf(sent) : "",
      headers: isGet ? {} : { "content-type": "application/json" },
      caller: { id: "198.51.100.1" },
      text: isGet ? null : text,
      body: isGet ? undefined : (JSON.parse(text) as unknown),
      id,
      log: { error: (details) => void this.logged.push(details) },
    };
    try {
      return await this.#service.respond(asked);
    } catch (error) {
      // As the routes do.
      const known = publicErrorOf(error);
      if (!known) this.logged.push(error);
      return answeredWithError(known ?? internalError(id), id);
    }
  }

  stop(): Promise<void> {
    return this.#service.stop();
  }
}

/** The starter content, and of every type an entry in which no field is empty. */
const everything = async (): Promise<readonly FeedDocument[]> => [
  ...(await starterDocuments()),
  ...contentTypeNames.map(aDocument),
];

/** What the public may ask, with private values in memory that it must not see; and beside it the drafts, which it cannot ask. */
export const targets = async (): Promise<{
  readonly published: Target;
  readonly drafts: Target;
}> => {
  const documents = await everything();
  return {
    published: await Target.of(documents.map(withPrivateFields)),
    drafts: await Target.of(documents.map(draftOf)),
  };
};
