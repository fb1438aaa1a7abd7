import type { Core } from "@strapi/strapi";
import { warnUnlessUtc } from "./time-zone";

const NEW_YORK = [300, 240];
const LONDON = [0, -60];
const UTC = [0, 0];

/** What is said where a host connects like this, in a time zone. */
const warningIn = (
  client: string,
  connection: object,
  minutesFromUtc: readonly number[],
): string | undefined => {
  const warn = jest.fn<undefined, [string]>();
  const strapi = {
    db: { dialect: { client }, config: { connection: { connection } } },
    log: { warn },
  };
  warnUnlessUtc(strapi as unknown as Core.Strapi, minutesFromUtc);
  return warn.mock.calls[0]?.[0];
};

describe("the warning about time zones", () => {
  it("names what to set where times would be stored in another zone than UTC", () => {
    expect(warningIn("postgres", {}, NEW_YORK)).toMatch(/Set TZ=UTC/);
    expect(warningIn("postgres", {}, LONDON)).toMatch(/Set TZ=UTC/);
    expect(warningIn("mysql", {}, NEW_YORK)).toMatch(/or timezone: "Z"/);
    expect(warningIn("mysql", { timezone: "local" }, NEW_YORK)).toBeDefined();
  });

  it("is left out where they are UTC anyway", () => {
    expect(warningIn("postgres", {}, UTC)).toBeUndefined();
    expect(warningIn("mysql", { timezone: "Z" }, NEW_YORK)).toBeUndefined();
    expect(warningIn("sqlite", {}, NEW_YORK)).toBeUndefined();
  });
});
