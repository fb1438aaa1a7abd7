import type { Dice } from "../../test-dice";
import type { Connection } from "../types";
import type { List } from "./test-lists";

/** More than there is. */
const ALL = 100;

const idsOf = (entries: readonly { readonly documentId: string }[]): string[] =>
  entries.map(({ documentId }) => documentId);

/** Everything on one page. */
const compareWhole = ({ said, page, expected }: List): void => {
  const { nodes, edges, totalCount } = page({ first: ALL });
  expect({
    ...said,
    totalCount,
    ids: idsOf(nodes),
    ofEdges: idsOf(edges.map(({ node }) => node)),
  }).toEqual({
    ...said,
    totalCount: expected.length,
    ids: expected,
    ofEdges: expected,
  });
};

/** One page after the other, from the start on, or from the end back. */
const comparePages = (
  { said, page, expected }: List,
  size: number,
  isForwards: boolean,
): void => {
  const pages = Math.max(1, Math.ceil(expected.length / size));
  const seen: (readonly string[])[] = [];
  let cursor: string | null = null;
  for (let count = 1; count <= pages; count += 1) {
    const found: Connection = isForwards
      ? page({ first: size, after: cursor })
      : page({ last: size, before: cursor });
    const { nodes, totalCount } = found;
    const { hasPreviousPage, hasNextPage } = found.pageInfo;
    expect({ ...said, totalCount, hasPreviousPage, hasNextPage }).toEqual({
      ...said,
      totalCount: expected.length,
      hasPreviousPage: isForwards ? count > 1 : count < pages,
      hasNextPage: isForwards ? count < pages : count > 1,
    });
    seen.push(idsOf(nodes));
    cursor = isForwards ? found.pageInfo.endCursor : found.pageInfo.startCursor;
  }
  const inOrder = isForwards ? seen : seen.reverse();
  expect({ ...said, size, isForwards, ids: inOrder.flat() }).toEqual({
    ...said,
    size,
    isForwards,
    ids: expected,
  });
};

/** Some of what stands between two cursors. */
const compareBetween = ({ said, page, expected }: List, dice: Dice): void => {
  const { edges } = page({ first: ALL });
  const from = dice.between(-1, edges.length - 1);
  const to = dice.between(from + 1, edges.length);
  const size = dice.upTo(3);
  const way = dice.oneOf(["first", "last"] as const);
  const { nodes } = page({
    [way]: size,
    after: edges[from]?.cursor,
    before: edges[to]?.cursor,
  });
  const between = expected.slice(from + 1, to);
  const ids =
    way === "first"
      ? between.slice(0, size)
      : between.slice(Math.max(0, between.length - size));
  expect({ ...said, from, to, way, size, ids: idsOf(nodes) }).toEqual({
    ...said,
    from,
    to,
    way,
    size,
    ids,
  });
};

/** The read model answers what the oracle says: all at once, by pages, between cursors. */
export const compare = (list: List, dice: Dice): void => {
  compareWhole(list);
  comparePages(list, dice.between(1, 3), dice.chance(50));
  compareBetween(list, dice);
};
