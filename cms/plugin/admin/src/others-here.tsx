import { Typography } from "@strapi/design-system";
import { useFetchClient, useNotification } from "@strapi/strapi/admin";
import { useEffect, useState } from "react";
import { useIntl } from "react-intl";
import type { Presence } from "../../contracts/presence";
import {
  type PanelEntry,
  entryPath,
  useAddressLocale,
} from "./panels/use-entry-answer";
import { PLUGIN_ID } from "./plugin-id";
import { REVIEW_WITHDRAWN, formBeganWith } from "./saved-forms";

/** More often than the server forgets. */
const EVERY_MS = 15_000;

const useOthers = (entry: PanelEntry): readonly string[] => {
  const { post } = useFetchClient();
  const locale = useAddressLocale();
  const path = entryPath("presence", entry);
  const [others, setOthers] = useState<readonly string[]>([]);

  useEffect(() => {
    setOthers([]);
    if (path === null) return undefined;
    const gone = new AbortController();
    const say = (): void => {
      // Whoever looks at something else has not left the entry, but does not edit it either.
      if (document.hidden) return;
      post<Presence>(
        path,
        {},
        { params: { locale }, signal: gone.signal },
      ).then(
        ({ data }) => setOthers(data.others),
        // A hint only: what two save at once is compared when they save.
        () => undefined,
      );
    };
    say();
    const timer = setInterval(say, EVERY_MS);
    return () => {
      gone.abort();
      clearInterval(timer);
    };
  }, [post, path, locale]);

  return others;
};

/** Says that a review ended with the text that was reviewed. */
const useReviewNotice = (): void => {
  const notifications = useNotification();
  const intl = useIntl();
  useEffect(() => {
    const tell = (): void =>
      notifications.toggleNotification({
        type: "warning",
        message: intl.formatMessage({
          id: `${PLUGIN_ID}.review.withdrawn`,
          defaultMessage:
            "The text has changed since it was reviewed, so the review was withdrawn. Ask for a new one.",
        }),
      });
    addEventListener(REVIEW_WITHDRAWN, tell);
    return () => removeEventListener(REVIEW_WITHDRAWN, tell);
  }, [notifications, intl]);
};

/** Beside the form: who else has the entry open. */
export const OthersHere = (entry: PanelEntry) => {
  const intl = useIntl();
  const others = useOthers(entry);
  useReviewNotice();
  const updatedAt = entry.document?.["updatedAt"];
  useEffect(() => {
    if (entry.activeTab !== "published")
      formBeganWith(entry.documentId, updatedAt);
  }, [entry.documentId, entry.activeTab, updatedAt]);
  if (others.length === 0) return null;
  return {
    title: intl.formatMessage({
      id: `${PLUGIN_ID}.others.title`,
      defaultMessage: "Open elsewhere",
    }),
    content: (
      <Typography>
        {intl.formatMessage(
          {
            id: `${PLUGIN_ID}.others.said`,
            defaultMessage:
              "{names} {count, plural, one {has} other {have}} this entry open, too. What both of you change will have to be compared.",
          },
          { names: intl.formatList(others), count: others.length },
        )}
      </Typography>
    ),
  };
};
