import { Box, Flex, Link, Typography } from "@strapi/design-system";
import { Widget, useFetchClient } from "@strapi/strapi/admin";
import { useEffect, useState } from "react";
import { useIntl } from "react-intl";
import { Link as RouterLink } from "react-router-dom";
import type { WithheldEntries } from "../../../contracts/withheld";
import { PLUGIN_ID, typeNamed, uidOf } from "../model";
import { inLanguage } from "../words/forms-es";

type Answer = WithheldEntries | "loading" | "failed";

/** On Strapi's home page: what is published and not shown to readers. */
export const WithheldWidget = () => {
  const { get } = useFetchClient();
  const intl = useIntl();
  const [answer, setAnswer] = useState<Answer>("loading");

  useEffect(() => {
    const gone = new AbortController();
    get<WithheldEntries>(`/${PLUGIN_ID}/withheld`, {
      signal: gone.signal,
    }).then(
      ({ data }) => setAnswer(data),
      () => {
        if (!gone.signal.aborted) setAnswer("failed");
      },
    );
    return () => gone.abort();
  }, [get]);

  if (answer === "loading") return <Widget.Loading />;
  if (answer === "failed") return <Widget.Error />;
  const { total, entries } = answer;
  if (total === 0)
    return (
      <Widget.NoData>
        {intl.formatMessage({
          id: `${PLUGIN_ID}.withheld.none`,
          defaultMessage: "Readers see everything that is published.",
        })}
      </Widget.NoData>
    );
  const more = total - entries.length;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} padding={2}>
      <Typography>
        {intl.formatMessage(
          {
            id: `${PLUGIN_ID}.withheld.total`,
            defaultMessage:
              "{total, plural, one {# entry is} other {# entries are}} published, but readers do not see {total, plural, one {it} other {them}}. The form of each says why.",
          },
          { total },
        )}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {entries.map(({ type, documentId, locale, title }) => (
          <Box tag="li" key={`${documentId} ${locale}`}>
            <Link
              tag={RouterLink}
              to={`/content-manager/collection-types/${uidOf(type)}/${documentId}?plugins[i18n][locale]=${locale}`}
            >
              {title || documentId}
            </Link>
            <Typography variant="pi" textColor="neutral600">
              {" "}
              {inLanguage(typeNamed(type).displayName, intl.locale)} ({locale})
            </Typography>
          </Box>
        ))}
      </Flex>
      {more > 0 && (
        <Typography variant="pi" textColor="neutral600">
          {intl.formatMessage(
            {
              id: `${PLUGIN_ID}.usedIn.more`,
              defaultMessage: "and {more} more",
            },
            { more },
          )}
        </Typography>
      )}
    </Flex>
  );
};
