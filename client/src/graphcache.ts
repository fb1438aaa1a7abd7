import type {
  Cache,
  CacheExchangeOpts,
  Entity,
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

type Arguments = NonNullable<Parameters<Cache["resolve"]>[2]>;

const PARTS = ["edges", "nodes", "pageInfo"];

/**
 * The cache as far as it has the list that is meant: one with pages of another length is another list. A field without
 * arguments, which urql's pagination would never find, is found like any other.
 */
const onlyPagesOf = (cache: Cache, args: Arguments): Cache =>
  Object.create(cache, {
    inspectFields: {
      value: (entity: Parameters<Cache["inspectFields"]>[0]) =>
        cache
          .inspectFields(entity)
          .map((field) => ({ ...field, arguments: field.arguments ?? {} }))
          .filter(
            ({ arguments: { first, last } }) =>
              first === args["first"] && last === args["last"],
          ),
    },
    resolve: {
      value: (entity: Entity, field: string, given: Arguments = {}) =>
        Object.keys(given).length > 0
          ? cache.resolve(entity, field, given)
          : cache.resolve(entity, field),
    },
  }) as Cache;

/**
 * urql's own pagination, for lists that have `nodes` as well as edges. It takes what nobody has asked for to be empty: a
 * list that was read by its nodes would be empty to whoever asks for its edges.
 */
const pagination: Resolver = (parent, args, cache, info) => {
  const pages = onlyPagesOf(cache, args);
  const joined: unknown = joinPages(parent, args, pages, info);
  if (typeof joined !== "object" || joined === null) return undefined;
  const page = pages.resolve(info.parentKey, info.fieldName, args);
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
