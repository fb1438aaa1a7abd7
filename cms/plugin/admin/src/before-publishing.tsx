import { Flex, Typography } from "@strapi/design-system";
import { useIntl } from "react-intl";
import type { BeforePublishing as Answer } from "../../contracts/before-publishing";
import { IssueList } from "./panels/issue-list";
import { type PanelEntry, useEntryAnswer } from "./panels/use-entry-answer";
import { PLUGIN_ID } from "./plugin-id";

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
export const BeforePublishing = (entry: PanelEntry) => {
  const intl = useIntl();
  const answer = useEntryAnswer("before-publishing", entry);
  if (!answer || entry.activeTab === "published") return null;
  return {
    title: intl.formatMessage({
      id: `${PLUGIN_ID}.before-publishing.title`,
      defaultMessage: "Before publishing",
    }),
    content: <Issues {...answer} />,
  };
};
