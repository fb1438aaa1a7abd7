import { Cms } from "./support/cms";
import { aTechnique } from "./support/entries";
import { type Settings, environment } from "./support/environment";
import { eventually } from "./support/eventually";
import { Gateway } from "./support/gateway";

/** A request for changes waits for so long at the CMS when nothing wakes it. */
const LONGEST_WAIT_MS = 20_000;

describe("a change of the languages", () => {
  let settings: Settings;
  let cms: Cms;
  /** Another process on the same database: gateways are connected to the first one only. */
  let other: Cms;
  let gateway: Gateway;

  beforeAll(async () => {
    settings = await environment({ STARTER_CONTENT: "false" });
    cms = await Cms.start(settings);
    other = await Cms.start({
      ...settings,
      CMS_PORT: (await environment())["CMS_PORT"] ?? "",
    });
    gateway = await Gateway.start(settings);
    await cms.documents("technique", "create", {
      data: aTechnique(),
      status: "published",
    });
  });
  afterAll(async () => {
    await gateway.stop();
    await other.stop();
    await cms.stop();
  });

  const locales = async (): Promise<readonly string[]> =>
    (
      await gateway.data<{ contentStatus: { locales: string[] } }>(
        "{ contentStatus { locales } }",
      )
    ).contentStatus.locales;

  /** Resolves when the gateway has these languages, in this order; the time that took is far below that of a request that nothing wakes. */
  const shown = async (expected: readonly string[]): Promise<void> => {
    const began = Date.now();
    await eventually(locales, (now) => now.join() === expected.join());
    expect(Date.now() - began).toBeLessThan(LONGEST_WAIT_MS / 4);
  };

  const languages = async (
    on: Cms,
    method: string,
    path = "",
    body?: object,
  ): Promise<number> => {
    const response = await on.admin(method, `/i18n/locales${path}`, body);
    expect(response.status).toBeLessThan(300);
    return ((await response.json()) as { id: number }).id;
  };

  it.each([
    ["the process that it reads from", () => cms],
    ["another process", () => other],
  ])(
    "reaches a gateway at once when it is made in %s",
    async (_name, process) => {
      const before = await locales();
      expect(before[0]).toBe("en");
      const french = { code: "fr", name: "French (fr)", isDefault: false };
      const id = await languages(process(), "POST", "", french);
      await shown([...before, "fr"]);

      const update = { name: "French (fr)", isDefault: true };
      await languages(process(), "PUT", `/${id}`, update);
      await shown(["fr", ...before]);

      const english = (
        (await (
          await process().admin("GET", "/i18n/locales")
        ).json()) as readonly {
          readonly id: number;
          readonly code: string;
        }[]
      ).find(({ code }) => code === "en");
      await languages(process(), "PUT", `/${english?.id ?? 0}`, {
        name: "English (en)",
        isDefault: true,
      });
      await shown([...before, "fr"]);

      await languages(process(), "DELETE", `/${id}`);
      await shown(before);
    },
    120_000,
  );
});
