import type {
  Cache,
  CacheExchangeOpts,
  Resolver,
} from "@urql/exchange-graphcache";
import { relayPagination } from "@urql/exchange-graphcache/extras";
import {
  listTypes,
  lists,
  possibleTypes,
  valueTypes,
} from "./__generated__/cache-shape";

const joinPages = relayPagination();

const PARTS = ["edges", "nodes", "pageInfo"];

/** The cache as far as it has the list that is meant: one with pages of another length is another list. */
const onlyPagesOf = (
  cache: Cache,
  args: Readonly<Record<string, unknown>>,
): Cache =>
  Object.create(cache, {
    inspectFields: {
      value: (entity: Parameters<Cache["inspectFields"]>[0]) =>
        cache
          .inspectFields(entity)
          .filter(
            ({ arguments: of }) =>
              of?.["first"] === args["first"] && of?.["last"] === args["last"],
          ),
    },
  }) as Cache;

/**
 * urql's own pagination, for lists that have `nodes` as well as edges. It takes what nobody has asked for to be empty: a
 * list that was read by its nodes would be empty to whoever asks for its edges.
 */
const pagination: Resolver = (parent, args, cache, info) => {
  const joined: unknown = joinPages(
    parent,
    args,
    onlyPagesOf(cache, args),
    info,
  );
  if (typeof joined !== "object" || joined === null) return joined as undefined;
  const page = cache.resolve(info.parentKey, info.fieldName, args);
  return Object.fromEntries(
    Object.entries(joined).filter(
      ([field]) =>
        !PARTS.includes(field) ||
        cache.resolve(page as string, field) !== undefined,
    ),
  );
};

/** What graphcache has to know of the schema: `cacheExchange(cacheOptions)`. */
export const cacheOptions: Required<
  Pick<CacheExchangeOpts, "possibleTypes" | "keys" | "resolvers">
> = {
  possibleTypes,
  keys: Object.fromEntries(
    [...valueTypes, ...listTypes].map((type) => [type, () => null]),
  ),
  resolvers: Object.fromEntries(
    Object.entries(lists).map(([type, fields]) => [
      type,
      Object.fromEntries(
        Object.keys(fields).map((field) => [field, pagination]),
      ),
    ]),
  ),
};
