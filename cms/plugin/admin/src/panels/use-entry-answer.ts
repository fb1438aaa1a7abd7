import { useFetchClient, useQueryParams } from "@strapi/strapi/admin";
import { useEffect, useState } from "react";
import type { BeforePublishing } from "../../../contracts/before-publishing";
import type { UsedIn } from "../../../contracts/used-in";
import type { Withheld } from "../../../contracts/withheld";
import { PLUGIN_ID, typeOfUid } from "../model";

/** What Strapi tells a panel about the entry beside which it stands, as far as our panels use it. */
export interface PanelEntry {
  readonly model: string;
  readonly documentId: string | undefined;
  readonly document?: Readonly<Record<string, unknown>>;
  readonly meta?: { readonly availableStatus?: unknown };
  readonly activeTab: string | null;
}

/** What our server answers of an entry, by route. */
interface Answers {
  readonly "before-publishing": BeforePublishing;
  readonly "used-in": UsedIn;
  readonly withheld: Withheld;
}

/** The language in the address of a form; undefined: the default one. */
export const useAddressLocale = (): string | undefined => {
  const [{ query }] = useQueryParams<{
    plugins?: { i18n?: { locale?: string } };
  }>();
  return query.plugins?.i18n?.locale;
};

/** Where our server is asked about an entry; null for one that is not ours, or was never saved. */
export const entryPath = (
  route: string,
  { model, documentId }: PanelEntry,
): string | null =>
  documentId && typeOfUid(model)
    ? `/${PLUGIN_ID}/${route}/${model}/${documentId}`
    : null;

/**
 * What our server says of an entry, asked again whenever the entry has been saved or published; null until it has said something. A
 * panel is a hint, so a failure is nothing to report.
 *
 * @param isWanted whether to ask at all
 */
export const useEntryAnswer = <R extends keyof Answers>(
  route: R,
  entry: PanelEntry,
  isWanted = true,
): Answers[R] | null => {
  const { get } = useFetchClient();
  const locale = useAddressLocale();
  const path = isWanted ? entryPath(route, entry) : null;
  const { document, meta } = entry;
  // Publishing may change nothing but the other version, whose time stands in what there is besides.
  const saved = JSON.stringify([
    document?.["updatedAt"],
    document?.["status"],
    meta?.availableStatus,
  ]);
  const [answer, setAnswer] = useState<Answers[R] | null>(null);

  useEffect(() => {
    if (path === null) {
      setAnswer(null);
      return undefined;
    }
    const gone = new AbortController();
    get<Answers[R]>(path, { params: { locale }, signal: gone.signal }).then(
      ({ data }) => setAnswer(data),
      () => {
        if (!gone.signal.aborted) setAnswer(null);
      },
    );
    return () => gone.abort();
  }, [get, path, locale, saved]);

  return answer;
};
