import type { Source } from "../data/types";

interface SourceLink {
  readonly name: string;
  readonly href: string;
}

const isHttps = (url: string): boolean =>
  URL.canParse(url) && new URL(url).protocol === "https:";

/** A DOI with its slashes, the rest made safe for an address. */
const doiHref = (doi: string): string =>
  `https://doi.org/${encodeURIComponent(doi).replaceAll("%2F", "/")}`;

/** Where a source can be read. The DOI comes first, since it outlives other addresses. */
export const sourceLinks = ({
  doi,
  pmid,
  url,
}: Pick<Source, "doi" | "pmid" | "url">): readonly SourceLink[] => {
  const links: SourceLink[] = [];
  if (doi) links.push({ name: "DOI", href: doiHref(doi) });
  if (pmid)
    links.push({
      name: "PubMed",
      href: `https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(pmid)}/`,
    });
  if (url && isHttps(url) && !url.startsWith("https://doi.org/"))
    links.push({ name: new URL(url).hostname, href: url });
  return links;
};
