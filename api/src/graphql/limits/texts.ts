import type { Asked } from "../../http/exchange";

const textIn = (body: unknown): readonly unknown[] =>
  typeof body === "object" && body !== null && "query" in body
    ? [body.query]
    : [];

/** Every text in a request that anybody could take for a query, wherever its method allows one. */
export const queryTextsIn = ({
  method,
  search,
  body,
}: Pick<Asked, "method" | "search" | "body">): readonly string[] => {
  const texts =
    method === "POST"
      ? textIn(body)
      : new URLSearchParams(search).getAll("query");
  return texts.filter((text) => typeof text === "string");
};
