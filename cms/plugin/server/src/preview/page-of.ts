import {
  type EmbedType,
  embedPath,
  embedTypes,
} from "../../../contracts/preview";
import type { ContentTypeName } from "../content-types";
import type { Row } from "./readable-entry";

/** Types without a page of their own that are shown on those of others: the links that lead there, the likeliest first. */
const SHOWN_ON: Partial<
  Record<ContentTypeName, Readonly<Record<string, EmbedType>>>
> = {
  indication: { condition: "condition", technique: "technique" },
  contraindication: { conditions: "condition", techniques: "technique" },
};

const isEmbedType = (type: ContentTypeName): type is EmbedType =>
  (embedTypes as readonly ContentTypeName[]).includes(type);

/** The links of a type that have to be known to find the page on which its entries are shown. */
export const linksToPage = (type: ContentTypeName): readonly string[] =>
  Object.keys(SHOWN_ON[type] ?? {});

interface Linked {
  readonly slug?: string | null;
}

/** The path of the page on which readers find an entry; null where there is none, or none yet. */
export const pageOf = (type: ContentTypeName, row: Row): string | null => {
  if (isEmbedType(type)) return row.slug ? embedPath(type, row.slug) : null;
  for (const [link, target] of Object.entries(SHOWN_ON[type] ?? {})) {
    const linked = [row[link] as Linked | readonly Linked[] | null].flat();
    const slug = linked.find((one) => one?.slug)?.slug;
    if (slug) return embedPath(target, slug);
  }
  return null;
};
