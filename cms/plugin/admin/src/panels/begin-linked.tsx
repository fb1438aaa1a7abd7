import { Typography } from "@strapi/design-system";
import { useFetchClient, useForm, useQueryParams } from "@strapi/strapi/admin";
import { useEffect, useRef } from "react";
import { useIntl } from "react-intl";
import {
  type Attribute,
  PLUGIN_ID,
  attributesOfType,
  typeNamed,
  typeOfUid,
  uidOf,
  contentTypeNames,
} from "../model";
import { LINK_PARAMETER, TO_PARAMETER } from "./new-entry-address";

interface Entry {
  readonly model: string;
  readonly documentId: string | undefined;
}

type Row = Readonly<Record<string, unknown>> & {
  readonly id: number;
  readonly documentId: string;
  readonly locale?: string | null;
  readonly status?: string;
};

/** The first place in a list of links, as Strapi's forms count places. */
const FIRST_PLACE = "a0";

const targetOf = (attribute: Attribute | undefined) =>
  attribute?.kind === "link"
    ? contentTypeNames.find((name) => name === attribute.to)
    : undefined;

/** A link as the form keeps one that somebody has picked. */
const picked = (row: Row, titleField: string) => {
  const { id, documentId, locale, status } = row;
  return {
    id,
    documentId,
    locale,
    status,
    [titleField]: row[titleField],
    label: row[titleField],
    __temp_key__: FIRST_PLACE,
    apiData: { id, documentId, locale, isTemporary: true },
  };
};

const LinkIn = ({ model }: Entry) => {
  const intl = useIntl();
  const { get } = useFetchClient();
  const [{ query }] = useQueryParams<Record<string, string>>();
  const onChange = useForm("BeginLinked", (form) => form.onChange);
  const isDone = useRef(false);
  const type = typeOfUid(model);
  const name = query[LINK_PARAMETER] ?? "";
  const documentId = query[TO_PARAMETER] ?? "";
  const target = targetOf(type ? attributesOfType(type)[name] : undefined);
  const locale = new URLSearchParams(location.search).get(
    "plugins[i18n][locale]",
  );

  useEffect(() => {
    if (!target || isDone.current) return;
    isDone.current = true;
    const { titleField, mainField } = typeNamed(target);
    const search = new URLSearchParams(locale ? { locale } : {}).toString();
    get<{ data: Row }>(
      `/content-manager/collection-types/${uidOf(target)}/${encodeURIComponent(documentId)}?${search}`,
    )
      .then(({ data: { data } }) =>
        onChange(`${name}.connect`, [picked(data, titleField ?? mainField)]),
      )
      // Then it is picked by hand, as in any other form.
      .catch(() => undefined);
  }, [get, onChange, target, name, documentId, locale]);

  return (
    <Typography variant="pi" textColor="neutral600">
      {intl.formatMessage({
        id: `${PLUGIN_ID}.beginLinked.said`,
        defaultMessage:
          "This entry begins with the link to the one that you came from. Close this page when it is saved, and reload the other one.",
      })}
    </Typography>
  );
};

/** In the form of an entry that was begun from another one: fills in the link to that one. */
export const BeginLinked = (entry: Entry) => {
  const intl = useIntl();
  const [{ query }] = useQueryParams<Record<string, string>>();
  if (
    entry.documentId ||
    !query[LINK_PARAMETER] ||
    !query[TO_PARAMETER] ||
    !typeOfUid(entry.model)
  )
    return null;
  return {
    title: intl.formatMessage({
      id: `${PLUGIN_ID}.beginLinked.title`,
      defaultMessage: "Linked",
    }),
    content: <LinkIn {...entry} />,
  };
};
