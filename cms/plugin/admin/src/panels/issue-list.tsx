import { Box, Typography } from "@strapi/design-system";
import { useIntl } from "react-intl";
import type { ListedIssue } from "../../../contracts/before-publishing";
import { fieldIn, problemIn } from "../words/rule-messages";

/** What is wrong with an entry, field by field. */
export const IssueList = ({
  issues,
}: {
  readonly issues: readonly ListedIssue[];
}) => {
  const { locale } = useIntl();
  return (
    <Box tag="ul">
      {issues.map(({ label, message }) => (
        <Box tag="li" key={`${label} ${message}`} paddingBottom={2}>
          {label !== null && (
            <Typography tag="div" fontWeight="bold">
              {fieldIn(locale, label)}
            </Typography>
          )}
          <Typography tag="div">{problemIn(locale, message)}</Typography>
        </Box>
      ))}
    </Box>
  );
};
