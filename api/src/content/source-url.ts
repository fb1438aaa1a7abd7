import type { Entry } from "./types";

const isHttps = (url: string): boolean =>
  URL.canParse(url) && new URL(url).protocol === "https:";

export const doiUrl = (doi: string): string =>
  `https://doi.org/${encodeURIComponent(doi).replaceAll("%2F", "/")}`;

/** Where a source can be read, always over https; null when nobody says. The DOI before any other address: it outlives them. */
export const sourceUrl = ({
  doi,
  url,
  pmid,
}: Entry<"source">): string | null => {
  if (doi) return doiUrl(doi);
  if (url && isHttps(url)) return url;
  return pmid
    ? `https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(pmid)}/`
    : null;
};
