import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { LIMITS, limitNames } from "../graphql/limits/limits";
import { ERROR_CODES, isCallersFault } from "./error-codes";

const SOURCE = path.resolve(__dirname, "..");
const DOCS = path.resolve(__dirname, "../../../docs");

const codes = Object.keys(ERROR_CODES);

const gatewaySection = (): string => {
  const text = readFileSync(path.join(DOCS, "errors.md"), "utf8");
  const start = text.indexOf("## The gateway");
  return text.slice(start, text.indexOf("\n## ", start + 1));
};

/** The codes of the first column, and the statuses beside them. */
const documented = [
  ...gatewaySection().matchAll(/^\| `([A-Z_]+)` +\| ([^|]+?) +\|/gm),
].map(([, code = "", statuses = ""]) => ({ code, statuses }));

const sources = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .map((file) => readFileSync(path.join(SOURCE, file), "utf8"));

/** What classes of faults of the caller hand to their base. */
const callersCodes = sources
  .filter((text) => text.includes("extends CallerError"))
  .flatMap((text) => [...text.matchAll(/super\(\s*"([^"]+)"/g)])
  .map(([, code = ""]) => code);

describe("the codes of errors", () => {
  it("are all explained in the documentation, and no others are", () => {
    expect([...new Set(documented.map(({ code }) => code))].sort()).toEqual(
      [...codes].sort(),
    );
  });

  it("name every fault of the caller that the source knows", () => {
    expect(callersCodes.length).toBeGreaterThan(3);
    for (const code of callersCodes)
      expect({ code, isRegistered: isCallersFault(code) }).toEqual({
        code,
        isRegistered: true,
      });
  });

  it("come with the status that the documentation says", () => {
    for (const [code, { status }] of Object.entries(ERROR_CODES)) {
      const statuses = documented
        .filter((row) => row.code === code)
        .map((row) => row.statuses)
        .join(", ");
      expect({ code, statuses }).toEqual({
        code,
        statuses: expect.stringContaining(String(status)) as string,
      });
    }
  });

  it("say whose fault it is", () => {
    expect(isCallersFault("QUERY_TOO_DEEP")).toBe(true);
    for (const code of [
      "INTERNAL_SERVER_ERROR",
      "NOT_READY",
      "ECONNREFUSED",
      "toString",
      undefined,
      5,
    ])
      expect(isCallersFault(code)).toBe(false);
  });
});

describe("the limits", () => {
  it("stand in the documentation with their settings, defaults and codes", () => {
    const text = readFileSync(path.join(DOCS, "limits.md"), "utf8");
    const rows = [
      ...text.matchAll(
        /^\| [^|]+\| `([A-Z_]+)` +\| ([\d,]+) +\| .*\| `([A-Z_]+)` +\|$/gm,
      ),
    ].map(([, setting = "", byDefault = "", code = ""]) => ({
      setting,
      byDefault: Number(byDefault.replaceAll(",", "")),
      code,
    }));
    expect(rows).toEqual(
      limitNames.map((name) => {
        const { setting, byDefault, code } = LIMITS[name];
        return { setting, byDefault, code };
      }),
    );
  });
});
