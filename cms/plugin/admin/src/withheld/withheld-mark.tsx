import { Status, Typography } from "@strapi/design-system";
import { useFetchClient } from "@strapi/strapi/admin";
import { useEffect, useState } from "react";
import { useIntl } from "react-intl";
import type { WithheldEntries } from "../../../contracts/withheld";
import { PLUGIN_ID } from "../plugin-id";
import { WithheldBatches } from "./batch";

const batches = new WithheldBatches();

/** In the row of an entry that is published: nothing, or that readers are not shown it. */
export const WithheldMark = ({
  model,
  row,
}: {
  readonly model: string;
  readonly row: Readonly<Record<string, unknown>>;
}) => {
  const { get } = useFetchClient();
  const intl = useIntl();
  const [isWithheld, setWithheld] = useState(false);
  const documentId = String(row["documentId"]);
  const locale = typeof row["locale"] === "string" ? row["locale"] : null;
  const isPublished = row["status"] !== "draft";

  useEffect(() => {
    setWithheld(false);
    if (!isPublished) return undefined;
    let isWanted = true;
    batches
      .isWithheld(
        async (uid, ids) =>
          (
            await get<WithheldEntries>(`/${PLUGIN_ID}/withheld`, {
              params: { uid, documentIds: ids.join() },
            })
          ).data,
        model,
        documentId,
        locale,
      )
      .then(
        (answer) => {
          if (isWanted) setWithheld(answer);
        },
        // The form says it, too.
        () => undefined,
      );
    return () => {
      isWanted = false;
    };
    // A row is drawn anew whenever the list is loaded, and another entry may have changed what readers see of it.
  }, [get, model, documentId, locale, isPublished, row]);

  if (!isWithheld) return null;
  return (
    <Status variant="danger" size="S" width="min-content">
      <Typography tag="span" variant="omega" fontWeight="bold">
        {intl.formatMessage({
          id: `${PLUGIN_ID}.withheld.mark`,
          defaultMessage: "Withheld",
        })}
      </Typography>
    </Status>
  );
};
