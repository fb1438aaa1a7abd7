import { useEffect } from "react";

/** Structured data as text for a `<script>`: a `<` in it could end the element early, so none is left. */
export const asScript = (jsonLd: unknown): string =>
  JSON.stringify(jsonLd).replaceAll("<", "\\u003c");

/** Tells search engines what the page is about, for as long as it is shown. */
export const useJsonLd = (jsonLd: unknown): void => {
  useEffect(() => {
    const script = document.createElement("script");
    script.type = "application/ld+json";
    script.textContent = asScript(jsonLd);
    document.head.append(script);
    return () => script.remove();
  }, [jsonLd]);
};
