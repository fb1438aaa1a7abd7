import { Flex, Typography } from "@strapi/design-system";
import { Link } from "react-router-dom";
import { WithheldMark } from "../withheld/withheld-mark";

/**
 * What an entry is called, and below it whether readers are not shown it: a column of its own would be empty nearly always, and would push
 * the status out of the page. Strapi makes a link of its own cells only, so this one brings it along.
 */
export const TitleCell = ({
  name,
  model,
  row,
}: {
  readonly name: string;
  readonly model: string;
  readonly row: Readonly<Record<string, unknown>>;
}) => {
  const title = row[name];
  const { documentId, locale } = row as Readonly<Record<string, string | null>>;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      {typeof title === "string" && title !== "" ? (
        <Typography
          tag={Link}
          to={{
            pathname: documentId ?? "",
            search: locale ? `plugins[i18n][locale]=${locale}` : "",
          }}
          // The whole row leads there, too.
          onClick={(event: { stopPropagation(): void }) =>
            event.stopPropagation()
          }
          textColor="neutral800"
          maxWidth="21rem"
          ellipsis
        >
          {title}
        </Typography>
      ) : (
        <Typography textColor="neutral800">-</Typography>
      )}
      <WithheldMark model={model} row={row} />
    </Flex>
  );
};
