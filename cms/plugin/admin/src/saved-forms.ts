import { adminApi } from "@strapi/strapi/admin";
import { PLUGIN_ID } from "./plugin-id";

/** What a browser is told when the server has withdrawn the review of what was saved. */
export const REVIEW_WITHDRAWN = `${PLUGIN_ID}:review-withdrawn`;

interface Saved {
  readonly data: { readonly data: Readonly<Record<string, unknown>> };
}

type OnStarted = (
  args: { readonly model: string; readonly data?: unknown },
  api: { readonly queryFulfilled: Promise<Saved> },
) => Promise<void>;

interface Endpoint {
  onQueryStarted?: OnStarted;
}

const tellOfWithdrawnReview: OnStarted = async (
  { data },
  { queryFulfilled },
) => {
  const saved = await queryFulfilled.catch(() => null);
  const sent = (data ?? {}) as Readonly<Record<string, unknown>>;
  if (saved && sent["lastReviewedAt"] && !saved.data.data["lastReviewedAt"])
    dispatchEvent(new Event(REVIEW_WITHDRAWN));
};

/** What is typed in a new entry is kept under a name of its own, until the entry has an id. */
export const keyOfNewEntry = (userId: unknown, model: string): string =>
  `${PLUGIN_ID} unsaved ${String(userId)} ${model} new`;

const forgetNewEntry: OnStarted = async ({ model }, { queryFulfilled }) => {
  if (!(await queryFulfilled.catch(() => null))) return;
  for (const key of Object.keys(localStorage))
    if (
      key.startsWith(`${PLUGIN_ID} unsaved `) &&
      key.endsWith(` ${model} new`)
    )
      localStorage.removeItem(key);
};

/**
 * Follows what the forms of Strapi send.
 *
 * A form keeps what was typed when the server refuses to save it: Strapi puts what it sends into its cache before the server has
 * answered, and takes it out again after a refusal; the form follows the cache both times, and ends with what was saved last. So that is
 * replaced.
 */
export const followSavedForms = (): void => {
  const started =
    (onQueryStarted: OnStarted) =>
    (endpoint?: Endpoint): void => {
      if (!endpoint)
        throw new Error(
          "Strapi saves entries in another way than Bodywork knows: what is refused may be lost.",
        );
      endpoint.onQueryStarted = onQueryStarted;
    };
  adminApi.enhanceEndpoints({
    endpoints: {
      createDocument: started(forgetNewEntry),
      updateDocument: started(tellOfWithdrawnReview),
      publishDocument: started(tellOfWithdrawnReview),
    },
  });
};
