import { adminApi } from "@strapi/strapi/admin";
import { PLUGIN_ID } from "./plugin-id";

/** What a browser is told when the server has withdrawn the review of what was saved. */
export const REVIEW_WITHDRAWN = `${PLUGIN_ID}:review-withdrawn`;

interface Saved {
  readonly data: { readonly data: Readonly<Record<string, unknown>> };
}

type OnStarted = (
  args: {
    readonly model: string;
    readonly documentId?: string;
    readonly data?: unknown;
  },
  api: { readonly queryFulfilled: Promise<Saved> },
) => Promise<void>;

interface Endpoint {
  onQueryStarted?: OnStarted;
  query?: (args: Parameters<OnStarted>[0]) => object;
  invalidatesTags?: unknown;
}

type Tags = (result: unknown, error: unknown, ...rest: unknown[]) => unknown;

/** What is refused has changed nothing: to load the entry anew would replace what stands in the form. */
const keepFormWhenRefused = (endpoint: Endpoint): void => {
  const { invalidatesTags } = endpoint;
  if (typeof invalidatesTags !== "function") return;
  const tags = invalidatesTags as Tags;
  endpoint.invalidatesTags = ((result, error, ...rest) =>
    error ? [] : tags(result, error, ...rest)) satisfies Tags;
};

/** When each entry had been saved last that was opened in a form, ISO 8601. */
const openedVersions = new Map<string, string>();

/** Notes which save of an entry its form began with. */
export const formBeganWith = (
  documentId: string | undefined,
  updatedAt: unknown,
): void => {
  if (documentId && typeof updatedAt === "string")
    openedVersions.set(documentId, updatedAt);
};

/** Strapi leaves out of what it sends when the entry was saved last; without that, nobody could tell what the editor has not seen. */
const sayWhatItBeganWith = (endpoint: Endpoint): void => {
  const { query } = endpoint;
  if (!query) return;
  endpoint.query = (args) => {
    const updatedAt = openedVersions.get(args.documentId ?? "");
    return query(
      updatedAt
        ? { ...args, data: { ...(args.data as object), updatedAt } }
        : args,
    );
  };
};

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

/** The form of a new entry is left after that, and no longer keeps what stands in it. */
const LEFT_MS = 1000;

const forgetNewEntry: OnStarted = async ({ model }, { queryFulfilled }) => {
  if (!(await queryFulfilled.catch(() => null))) return;
  await new Promise((resolve) => setTimeout(resolve, LEFT_MS));
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
      sayWhatItBeganWith(endpoint);
      keepFormWhenRefused(endpoint);
    };
  adminApi.enhanceEndpoints({
    endpoints: {
      createDocument: started(forgetNewEntry),
      updateDocument: started(tellOfWithdrawnReview),
      publishDocument: started((args, api) =>
        args.documentId
          ? tellOfWithdrawnReview(args, api)
          : forgetNewEntry(args, api),
      ),
    },
  });
};
