import { GraphQLError } from "graphql";
import { DateScalar, DateTimeScalar, LocaleScalar } from "./scalars";

describe("a date", () => {
  it.each(["2026-01-31", "2024-02-29"])(
    "is a day of the calendar: %s",
    (value) => {
      expect(DateScalar.parseValue(value)).toBe(value);
    },
  );

  it.each([
    "2026-02-30",
    "2026-13-01",
    "31.1.2026",
    "2026-01-31T00:00:00Z",
    "",
    20260131,
    null,
  ])("is not %p", (value) => {
    expect(() => DateScalar.parseValue(value)).toThrow(GraphQLError);
  });
});

describe("a moment", () => {
  it.each(["2026-01-31T09:30:00Z", "2026-01-31T09:30:00.123+02:00"])(
    "has a day, a time and an offset: %s",
    (value) => {
      expect(DateTimeScalar.parseValue(value)).toBe(value);
    },
  );

  it.each([
    "2026-01-31",
    "2026-01-31T09:30:00",
    "2026-02-30T09:30:00Z",
    "2026-01-31T25:00:00Z",
    "now",
    0,
  ])("is not %p", (value) => {
    expect(() => DateTimeScalar.parseValue(value)).toThrow(GraphQLError);
  });
});

describe("a language", () => {
  it.each(["en", "es-419", "zh-Hans", "EN"])(
    "is a language tag: %s",
    (value) => {
      expect(LocaleScalar.parseValue(value)).toBe(value);
    },
  );

  it.each(["", "e", "en_US", "not a tag", ["en"], 1])("is not %p", (value) => {
    expect(() => LocaleScalar.parseValue(value)).toThrow(GraphQLError);
  });
});
