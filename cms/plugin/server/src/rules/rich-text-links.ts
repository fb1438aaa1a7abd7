/** The addresses of all links in Strapi blocks, however deep. */
export const linksIn = (node: unknown): readonly string[] => {
  if (Array.isArray(node)) return node.flatMap(linksIn);
  if (typeof node !== "object" || node === null) return [];
  const { type, url, children } = node as {
    type?: unknown;
    url?: unknown;
    children?: unknown;
  };
  return [
    ...(type === "link" && typeof url === "string" ? [url] : []),
    ...linksIn(children),
  ];
};
