import { Button, Flex, Link, Typography } from "@strapi/design-system";
import { useForm, useQueryParams } from "@strapi/strapi/admin";
import { useIntl } from "react-intl";
import { Link as RouterLink } from "react-router-dom";
import type { UsedInLink } from "../../../contracts/used-in";
import { LINKS_PARAMETER, LINKS_SHOWN } from "../forms/edit-layout";
import {
  type ContentTypeName,
  PLUGIN_ID,
  attributesOfType,
  typeNamed,
  typeOfUid,
  uidOf,
} from "../model";
import { inLanguage } from "../words/forms-es";
import { newEntryAddress } from "./new-entry-address";
import {
  type PanelEntry,
  useAddressLocale,
  useEntryAnswer,
} from "./use-entry-answer";

const addressOf = (type: string, documentId: string, locale: string): string =>
  `/content-manager/collection-types/${type}/${documentId}?plugins[i18n][locale]=${locale}`;

const Using = ({
  type,
  link,
  label,
  documentId,
  locale,
}: {
  readonly type: ContentTypeName;
  readonly link: UsedInLink;
  readonly label: string;
  readonly documentId: string;
  readonly locale: string;
}) => {
  const intl = useIntl();
  const { name, from, total, entries, canCreate } = link;
  const uid = uidOf(from);
  const more = total - entries.length;
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={1}>
      <Typography variant="pi" fontWeight="bold" tag="h3">
        {label} ({total})
      </Typography>
      {entries.map((entry) => (
        <Typography key={entry.documentId} variant="pi">
          <Link tag={RouterLink} to={addressOf(uid, entry.documentId, locale)}>
            {entry.title || entry.documentId}
          </Link>
        </Typography>
      ))}
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
      {canCreate && (
        <Typography variant="pi">
          <Link
            tag={RouterLink}
            target="_blank"
            to={newEntryAddress({
              type,
              from,
              backlink: name,
              documentId,
              locale,
            })}
          >
            {intl.formatMessage(
              {
                id: `${PLUGIN_ID}.usedIn.create`,
                defaultMessage: "New: {type}",
              },
              {
                type: inLanguage(typeNamed(from).displayName, intl.locale),
              },
            )}
          </Link>
        </Typography>
      )}
    </Flex>
  );
};

/** Shows the same links as fields of the form, where they can be added and taken away. */
const InForm = () => {
  const intl = useIntl();
  const [{ query }, setQuery] = useQueryParams<Record<string, string>>();
  const isModified = useForm("UsedIn", ({ modified }) => modified);
  const isShown = query[LINKS_PARAMETER] === LINKS_SHOWN;
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Button
        fullWidth
        variant="tertiary"
        // Strapi takes a change of the address for leaving the form, and would drop what is not saved.
        disabled={isModified}
        onClick={() =>
          isShown
            ? setQuery({ [LINKS_PARAMETER]: "" }, "remove", true)
            : setQuery({ [LINKS_PARAMETER]: LINKS_SHOWN }, "push", true)
        }
      >
        {isShown
          ? intl.formatMessage({
              id: `${PLUGIN_ID}.usedIn.hide`,
              defaultMessage: "Hide these links in the form",
            })
          : intl.formatMessage({
              id: `${PLUGIN_ID}.usedIn.show`,
              defaultMessage: "Show these links in the form",
            })}
      </Button>
      {isModified && (
        <Typography variant="pi" textColor="neutral600">
          {intl.formatMessage({
            id: `${PLUGIN_ID}.usedIn.saveFirst`,
            defaultMessage: "Save first.",
          })}
        </Typography>
      )}
    </Flex>
  );
};

const UsedInList = (entry: PanelEntry) => {
  const { model, documentId, document } = entry;
  const intl = useIntl();
  const type = typeOfUid(model);
  const asked = useAddressLocale();
  const locale = (document?.["locale"] as string | undefined) ?? asked ?? "en";
  const links = useEntryAnswer("used-in", entry)?.links;
  if (!type) return null;
  const attributes = attributesOfType(type);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {documentId &&
        links?.map((link) => (
          <Using
            key={link.name}
            type={type.name as ContentTypeName}
            link={link}
            label={inLanguage(attributes[link.name]?.label ?? "", intl.locale)}
            documentId={documentId}
            locale={locale}
          />
        ))}
      <InForm />
    </Flex>
  );
};

/** Beside the form: which entries link to this one, and the way to write another one that does. */
export const UsedIn = (entry: PanelEntry) => {
  const intl = useIntl();
  const type = typeOfUid(entry.model);
  const isLinkedTo =
    type !== null &&
    Object.values(attributesOfType(type)).some(
      ({ kind }) => kind === "backlink",
    );
  if (!isLinkedTo) return null;
  return {
    title: intl.formatMessage({
      id: `${PLUGIN_ID}.usedIn.title`,
      defaultMessage: "Used in",
    }),
    content: <UsedInList {...entry} />,
  };
};
