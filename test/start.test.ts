import { readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Admin } from "./support/admin";
import { uid } from "./support/cms";
import { aTechnique } from "./support/entries";
import { type Settings, environment } from "./support/environment";
import { eventually } from "./support/eventually";
import { NpmStart, describeWithProcesses } from "./support/npm-start";

/** What an operator is promised: neither takes the other with it, and both come back. */
describeWithProcesses("npm start", () => {
  let settings: Settings;
  let start: NpmStart;
  let admin: Admin;
  let gatewayUrl: string;
  let entry: string;

  const manager = `/content-manager/collection-types/${uid("technique")}`;

  const publish = async (name: string): Promise<number> => {
    const answer = await admin.request(
      "POST",
      `${manager}/${entry}/actions/publish`,
      { name },
    );
    return answer.status;
  };

  /** What readers get now; throws when they get nothing. */
  const shown = async (): Promise<string | undefined> => {
    const response = await fetch(`${gatewayUrl}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        query: '{ technique(slug: "kept") { name } contentStatus { phase } }',
      }),
    });
    const { data } = (await response.json()) as {
      data: { technique: { name: string } | null };
    };
    return data.technique?.name;
  };

  beforeAll(async () => {
    settings = await environment({ STARTER_CONTENT: "false" });
    gatewayUrl = `http://127.0.0.1:${settings["API_PORT"] ?? ""}`;
    admin = new Admin(`http://127.0.0.1:${settings["CMS_PORT"] ?? ""}`);
    start = await NpmStart.begin(settings);
    const created = await admin.request(
      "POST",
      manager,
      aTechnique({ slug: "kept", name: "First" }),
    );
    ({ documentId: entry } = (
      (await created.json()) as { data: { documentId: string } }
    ).data);
    expect(await publish("First")).toBe(200);
    await eventually(shown, (name) => name === "First");
  });
  afterAll(async () => {
    expect(await start.stop()).toBe(0);
    expect(start.pid("cms")).toBeUndefined();
    expect(start.pid("gateway")).toBeUndefined();
  });

  it("keeps answering readers while the CMS is killed and comes back", async () => {
    const [cms, gateway] = [start.pid("cms"), start.pid("gateway")];
    const over = new AbortController();
    const seen: (string | undefined)[] = [];
    const reading = (async () => {
      while (!over.signal.aborted) {
        seen.push(await shown());
        await sleep(5);
      }
    })();

    start.signal("cms", "SIGKILL");
    await start.says("✓ The CMS is back.");
    expect(await publish("Second")).toBe(200);
    await eventually(
      () => Promise.resolve(seen),
      (names) => names.includes("Second"),
    );
    over.abort();
    await reading;

    expect(new Set(seen)).toEqual(new Set(["First", "Second"]));
    expect(seen.length).toBeGreaterThan(100);
    expect(start.pid("cms")).not.toBe(cms);
    expect(start.pid("gateway")).toBe(gateway);
  });

  it("brings a killed gateway back with what it had saved, while the CMS goes on", async () => {
    const cms = start.pid("cms");
    await eventually(
      () =>
        Promise.resolve(
          readFileSync(
            path.join(settings["DATA_DIR"] ?? "", "gateway/content.snapshot"),
            "utf8",
          ),
        ),
      (saved) => saved.includes('"Second"'),
    );
    // It hears nothing from the CMS, and must know it all by itself.
    start.signal("cms", "SIGSTOP");
    start.signal("gateway", "SIGKILL");
    await start.says("✓ The gateway is back.");
    expect(await shown()).toBe("Second");
    start.signal("cms", "SIGCONT");

    expect(start.pid("cms")).toBe(cms);
    expect(await publish("Third")).toBe(200);
    await eventually(shown, (name) => name === "Third");
  });

  it("keeps the logs of the runs before", () => {
    for (const service of ["cms", "gateway"] as const) {
      const log = readFileSync(
        path.join(settings["DATA_DIR"] ?? "", `logs/${service}.log`),
        "utf8",
      );
      expect(log.match(/^── .* ──$/gm)).toHaveLength(2);
    }
  });
});
