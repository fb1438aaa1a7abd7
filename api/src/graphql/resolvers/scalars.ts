import { GraphQLError, GraphQLScalarType } from "graphql";

const isCalendarDay = (value: string): boolean => {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(value) : null;
  // A day that no month has rolls over to another, or is no date at all.
  return (
    day !== null &&
    !Number.isNaN(day.getTime()) &&
    day.toISOString().startsWith(value)
  );
};

const isMoment = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/.test(
    value,
  ) &&
  isCalendarDay(value.slice(0, 10)) &&
  !Number.isNaN(Date.parse(value));

const isLanguageTag = (value: string): boolean => {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
};

/** A text of a certain form. Only what callers send is checked: what is answered was parsed on its way in. */
const textScalar = (
  name: string,
  isValid: (value: string) => boolean,
  expected: string,
): GraphQLScalarType => {
  const { serialize, parseValue, parseLiteral } = new GraphQLScalarType<
    string,
    string
  >({
    name,
    serialize: String,
    parseValue: (value) => {
      if (typeof value === "string" && isValid(value)) return value;
      throw new GraphQLError(`Expected ${expected}.`, {
        extensions: { code: "BAD_USER_INPUT" },
      });
    },
  });
  // The behaviour and no more: a whole scalar would put its own empty description in the place of the SDL's.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- makeExecutableSchema takes these three
  return { serialize, parseValue, parseLiteral } as GraphQLScalarType;
};

export const DateScalar = textScalar(
  "Date",
  isCalendarDay,
  "a calendar day, such as 2026-01-31",
);

export const DateTimeScalar = textScalar(
  "DateTime",
  isMoment,
  "a moment with its offset, such as 2026-01-31T09:30:00Z",
);

export const LocaleScalar = textScalar(
  "Locale",
  isLanguageTag,
  "a language tag (BCP 47), such as en",
);
