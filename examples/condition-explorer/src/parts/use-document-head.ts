import { useEffect } from "react";

interface Head {
  readonly title: string;
  readonly description: string;
  readonly lang: string;
}

/** What search engines, browser tabs and screen readers know the page by. */
export const useDocumentHead = ({ title, description, lang }: Head): void => {
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = `${title} – Bodywork`;
    document
      .querySelector('meta[name="description"]')
      ?.setAttribute("content", description);
  }, [title, description, lang]);
};
