import type {
  FieldMergeFunction,
  FieldPolicy,
  FieldReadFunction,
  InMemoryCacheConfig,
  Reference,
  TypePolicy,
} from "@apollo/client/cache";
import { relayStylePagination } from "@apollo/client/utilities";
import { lists, possibleTypes, valueTypes } from "./__generated__/cache-shape";

/** A list as the cache has it; it has what was asked of it. */
interface CachedList {
  readonly edges?: readonly unknown[];
  readonly nodes?: readonly Reference[];
  readonly pageInfo?: object;
}

/** The nodes of several pages, each once, at its last place. */
const joined = (
  before: readonly Reference[],
  after: readonly Reference[],
): readonly Reference[] => [
  ...before.filter(
    ({ __ref }) => !after.some((reference) => reference.__ref === __ref),
  ),
  ...after,
];

const nodesOf = (
  cached: readonly Reference[] = [],
  incoming: readonly Reference[],
  args: Readonly<Record<string, unknown>> | null,
): readonly Reference[] => {
  if (args?.["after"]) return joined(cached, incoming);
  return args?.["before"] ? joined(incoming, cached) : incoming;
};

/**
 * Apollo's own pagination by edges, for lists that have `nodes` as well. It takes edges that nobody has asked for to be
 * none at all: a list that was read by its nodes would be empty to whoever asks for its edges.
 */
const pagination = (keyArgs: string[]): FieldPolicy<CachedList> => {
  const { read, merge } = relayStylePagination(keyArgs) as unknown as {
    readonly read: FieldReadFunction<CachedList>;
    readonly merge: FieldMergeFunction<CachedList>;
  };
  return {
    keyArgs,
    read: (cached, options) => (cached?.edges ? read(cached, options) : cached),
    merge: (cached, incoming, options) => {
      const { edges, ...merged } = merge(
        cached && { edges: [], pageInfo: {}, ...cached },
        incoming,
        options,
      );
      return {
        ...merged,
        ...((cached?.edges ?? incoming.edges) && { edges }),
        ...(incoming.nodes && {
          nodes: nodesOf(cached?.nodes, incoming.nodes, options.args),
        }),
      };
    },
  };
};

const listPolicies = Object.entries(lists).map(
  ([type, fields]): [string, TypePolicy] => [
    type,
    {
      fields: Object.fromEntries(
        Object.entries(fields).map(([field, keyArgs]) => [
          field,
          pagination(keyArgs),
        ]),
      ),
    },
  ],
);

const valuePolicies = valueTypes.map((type): [string, TypePolicy] => [
  type,
  { merge: true },
]);

/** What Apollo Client has to know of the schema: `new InMemoryCache(cacheOptions)`. */
export const cacheOptions: Required<
  Pick<InMemoryCacheConfig, "possibleTypes" | "typePolicies">
> = {
  possibleTypes,
  typePolicies: Object.fromEntries([...listPolicies, ...valuePolicies]),
};
