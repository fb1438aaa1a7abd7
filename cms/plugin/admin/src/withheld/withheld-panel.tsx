import { Flex, Typography } from "@strapi/design-system";
import { useIntl } from "react-intl";
import { PLUGIN_ID } from "../model";
import { IssueList } from "../panels/issue-list";
import { type PanelEntry, useEntryAnswer } from "../panels/use-entry-answer";

/** Beside the form of an entry that is published and not shown to readers. */
export const WithheldPanel = (entry: PanelEntry) => {
  const intl = useIntl();
  const status = entry.document?.["status"];
  const isPublished = status !== undefined && status !== "draft";
  const answer = useEntryAnswer("withheld", entry, isPublished);
  const issues = answer?.issues;
  if (!issues) return null;
  return {
    title: intl.formatMessage({
      id: `${PLUGIN_ID}.withheld.title`,
      defaultMessage: "Withheld from readers",
    }),
    content: (
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography textColor="danger700" fontWeight="bold">
          {intl.formatMessage({
            id: `${PLUGIN_ID}.withheld.why`,
            defaultMessage: "Published, but readers do not see it:",
          })}
        </Typography>
        <IssueList issues={issues} />
        <Typography>
          {intl.formatMessage({
            id: `${PLUGIN_ID}.withheld.how`,
            defaultMessage:
              "Correct it and publish it again. It also comes back by itself once the entries that it rests on are published again.",
          })}
        </Typography>
      </Flex>
    ),
  };
};
