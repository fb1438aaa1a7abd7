import { Flex, Typography } from "@strapi/design-system";
import { useFetchClient, useQueryParams } from "@strapi/strapi/admin";
import { useEffect, useState } from "react";
import { useIntl } from "react-intl";
import type { Withheld } from "../../../contracts/withheld";
import { PLUGIN_ID, typeOfUid } from "../model";
import { IssueList } from "../panels/issue-list";

interface Entry {
  readonly model: string;
  readonly documentId: string | undefined;
  readonly document?: Readonly<Record<string, unknown>>;
  readonly meta?: { readonly availableStatus?: unknown };
}

/** Why readers do not see what is published; null where they do, where nothing is published, and until that is known. */
const useWithheld = ({
  model,
  documentId,
  document,
  meta,
}: Entry): Withheld["issues"] => {
  const { get } = useFetchClient();
  const [{ query }] = useQueryParams<{
    plugins?: { i18n?: { locale?: string } };
  }>();
  const locale = query.plugins?.i18n?.locale;
  const status = document?.["status"];
  // Publishing may change nothing but the other version, whose time stands here.
  const saved = JSON.stringify([
    document?.["updatedAt"],
    meta?.availableStatus,
  ]);
  const [issues, setIssues] = useState<Withheld["issues"]>(null);

  useEffect(() => {
    setIssues(null);
    if (!documentId || !typeOfUid(model) || !status || status === "draft")
      return undefined;
    const gone = new AbortController();
    get<Withheld>(`/${PLUGIN_ID}/withheld/${model}/${documentId}`, {
      params: { locale },
      signal: gone.signal,
    }).then(
      ({ data }) => setIssues(data.issues),
      // The list and the home page say it, too.
      () => undefined,
    );
    return () => gone.abort();
  }, [get, model, documentId, locale, status, saved]);

  return issues;
};

/** Beside the form of an entry that is published and not shown to readers. */
export const WithheldPanel = (entry: Entry) => {
  const intl = useIntl();
  const issues = useWithheld(entry);
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
