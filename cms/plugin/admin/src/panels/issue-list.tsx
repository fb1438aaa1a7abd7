import { Box, Typography } from "@strapi/design-system";
import type { ListedIssue } from "../../../contracts/before-publishing";

/** What is wrong with an entry, field by field. */
export const IssueList = ({
  issues,
}: {
  readonly issues: readonly ListedIssue[];
}) => (
  <Box tag="ul">
    {issues.map(({ label, message }) => (
      <Box tag="li" key={`${label} ${message}`} paddingBottom={2}>
        {label !== null && (
          <Typography tag="div" fontWeight="bold">
            {label}
          </Typography>
        )}
        <Typography tag="div">{message}</Typography>
      </Box>
    ))}
  </Box>
);
