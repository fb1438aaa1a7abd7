import { Flex, Typography } from "@strapi/design-system";
import { useFetchClient, useQueryParams } from "@strapi/strapi/admin";
import { useEffect, useState } from "react";
import { useIntl } from "react-intl";
import type { BeforePublishing as Answer } from "../../contracts/before-publishing";
import { IssueList } from "./panels/issue-list";
import { PLUGIN_ID } from "./plugin-id";

interface Entry {
  readonly model: string;
  readonly documentId: string | undefined;
  readonly document?: Readonly<Record<string, unknown>>;
  readonly activeTab: string | null;
}

/** What the server says of the saved draft; null while it has not said anything. */
const useIssues = ({ model, documentId, document }: Entry): Answer | null => {
  const { get } = useFetchClient();
  const [{ query }] = useQueryParams<{
    plugins?: { i18n?: { locale?: string } };
  }>();
  const locale = query.plugins?.i18n?.locale;
  const savedAt = document?.["updatedAt"];
  const [answer, setAnswer] = useState<Answer | null>(null);

  useEffect(() => {
    if (!documentId || !model.startsWith(`plugin::${PLUGIN_ID}.`) || !savedAt) {
      setAnswer(null);
      return undefined;
    }
    const gone = new AbortController();
    get<Answer>(`/${PLUGIN_ID}/before-publishing/${model}/${documentId}`, {
      params: { locale },
      signal: gone.signal,
    }).then(
      ({ data }) => setAnswer(data),
      // Publishing says the same, and more surely; this is only a hint.
      () => {
        if (!gone.signal.aborted) setAnswer(null);
      },
    );
    return () => gone.abort();
  }, [get, model, documentId, locale, savedAt]);

  return answer;
};

const Issues = ({ issues, isPreviewable }: Answer) => {
  const intl = useIntl();
  const say = (id: string, defaultMessage: string): string =>
    intl.formatMessage({
      id: `${PLUGIN_ID}.before-publishing.${id}`,
      defaultMessage,
    });
  if (issues.length === 0)
    return (
      <Typography>
        {say("ready", "Nothing stands in the way of publishing what is saved.")}
      </Typography>
    );
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {!isPreviewable && (
        <Typography textColor="warning700">
          {say(
            "no-preview",
            "The preview cannot show this draft until it is complete and correct.",
          )}
        </Typography>
      )}
      <IssueList issues={issues} />
    </Flex>
  );
};

/** Beside the form: what stands in the way of publishing the draft as it was saved last. */
export const BeforePublishing = (entry: Entry) => {
  const intl = useIntl();
  const answer = useIssues(entry);
  if (!answer || entry.activeTab === "published") return null;
  return {
    title: intl.formatMessage({
      id: `${PLUGIN_ID}.before-publishing.title`,
      defaultMessage: "Before publishing",
    }),
    content: <Issues {...answer} />,
  };
};
