import { Button, Flex, Typography } from "@strapi/design-system";
import { useAuth, useForm } from "@strapi/strapi/admin";
import { useEffect, useRef, useState } from "react";
import { useIntl } from "react-intl";
import { PLUGIN_ID } from "./plugin-id";
import { keyOfNewEntry } from "./saved-forms";

/** A pause while typing. */
const PAUSE_MS = 300;

type Values = Readonly<Record<string, unknown>>;

interface Unsaved {
  readonly values: Values;
  /** When it was typed, ISO 8601. */
  readonly at: string;
  /** When the entry had been saved last by then, ISO 8601; null for one that was never saved. */
  readonly basedOn: string | null;
}

const read = (key: string): Unsaved | null => {
  try {
    const text = localStorage.getItem(key);
    return text === null ? null : (JSON.parse(text) as Unsaved);
  } catch {
    return null;
  }
};

/** A browser may be full, or keep nothing: then there is nothing to restore, and nothing else is wrong. */
const write = (key: string, unsaved: Unsaved): void => {
  try {
    localStorage.setItem(key, JSON.stringify(unsaved));
  } catch {
    localStorage.removeItem(key);
  }
};

interface Entry {
  readonly model: string;
  readonly documentId: string | undefined;
  readonly document?: Values;
  readonly meta?: unknown;
  readonly activeTab: string | null;
}

const localeInAddress = (): string =>
  new URLSearchParams(location.search).get("plugins[i18n][locale]") ?? "";

/** Writes down what is typed until it is saved. Returns what was found, and how to be rid of it. */
const useUnsaved = (entry: Entry) => {
  const userId = useAuth("UnsavedText", ({ user }) => user?.id);
  const { values, modified } = useForm(
    "UnsavedText",
    (form) => form as { values: Values; modified: boolean },
  );
  const keyed = `${PLUGIN_ID} unsaved ${userId} ${entry.model}`;
  const { locale = localeInAddress() } = (entry.document ?? {}) as {
    readonly locale?: string;
  };
  const key = entry.documentId
    ? `${keyed} ${entry.documentId} ${locale}`
    : keyOfNewEntry(userId, entry.model);
  const basedOn = (entry.document?.["updatedAt"] as string | undefined) ?? null;
  const [found, setFound] = useState(() => read(key));
  const isTyped = modified;
  const wasTyped = useRef(false);
  /** Keeps what is typed at this moment; null when that is done. */
  const pending = useRef<(() => void) | null>(null);

  useEffect(() => {
    if (!isTyped) {
      // Saved, or taken back by whoever typed it.
      if (wasTyped.current) localStorage.removeItem(key);
      wasTyped.current = false;
      pending.current = null;
      return undefined;
    }
    wasTyped.current = true;
    const keep = (): void => {
      pending.current = null;
      write(key, { values, at: new Date().toISOString(), basedOn });
    };
    pending.current = keep;
    const timer = setTimeout(keep, PAUSE_MS);
    addEventListener("pagehide", keep);
    return () => {
      clearTimeout(timer);
      removeEventListener("pagehide", keep);
    };
  }, [key, values, isTyped, basedOn]);

  // Strapi may load a form once more, with the language in its address, when somebody types in it already.
  useEffect(() => () => pending.current?.(), []);

  return {
    found,
    isOlder: found !== null && found.basedOn !== basedOn,
    forget: (isRestored: boolean): void => {
      setFound(null);
      if (!isRestored) localStorage.removeItem(key);
    },
  };
};

const Offer = ({
  found,
  isOlder,
  onEnd,
}: {
  readonly found: Unsaved;
  readonly isOlder: boolean;
  readonly onEnd: (isRestored: boolean) => void;
}) => {
  const intl = useIntl();
  const setValues = useForm("UnsavedText", (form) => form.setValues);
  const say = (id: string, defaultMessage: string, values = {}): string =>
    intl.formatMessage(
      { id: `${PLUGIN_ID}.unsaved.${id}`, defaultMessage },
      values,
    );
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography>
        {say("found", "What you typed on {date} was not saved.", {
          date: intl.formatDate(found.at, {
            dateStyle: "medium",
            timeStyle: "short",
          }),
        })}
      </Typography>
      {isOlder && (
        <Typography textColor="warning700">
          {say(
            "older",
            "The entry has been saved since then. What you restore replaces that when you save.",
          )}
        </Typography>
      )}
      <Button
        fullWidth
        onClick={() => {
          setValues(found.values);
          onEnd(true);
        }}
      >
        {say("restore", "Restore it")}
      </Button>
      <Button fullWidth variant="tertiary" onClick={() => onEnd(false)}>
        {say("discard", "Discard it")}
      </Button>
    </Flex>
  );
};

/** Beside the form: offers what was typed and not saved, before a reload, a logout or a crash. */
export const UnsavedText = (entry: Entry) => {
  const intl = useIntl();
  const unsaved = useUnsaved(entry);
  const { found, isOlder } = unsaved;
  if (!found || entry.activeTab === "published") return null;
  return {
    title: intl.formatMessage({
      id: `${PLUGIN_ID}.unsaved.title`,
      defaultMessage: "Not saved",
    }),
    content: <Offer found={found} isOlder={isOlder} onEnd={unsaved.forget} />,
  };
};
