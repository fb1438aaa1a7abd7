import { createServer } from "node:net";
import { FakeStart, type ServiceName, isAlive, until } from "./test-services";

describe("npm start", () => {
  let started: FakeStart;
  afterEach(() => started.end());

  const begin = async (
    ...args: Parameters<typeof FakeStart.begin>
  ): Promise<FakeStart> => (started = await FakeStart.begin(...args));

  /** The pauses that it has announced, in seconds. */
  const pauses = (): readonly number[] =>
    [...started.output.matchAll(/started again in ([\d.]+) s/g)].map(
      ([, seconds]) => Number(seconds),
    );

  it.each<[ServiceName, ServiceName, string]>([
    ["cms", "gateway", "The CMS"],
    ["gateway", "cms", "The gateway"],
  ])(
    "starts the %s again when it dies, and leaves the %s alone",
    async (name, other, title) => {
      await begin();
      await started.runs();
      const before = await started.ask(other);
      const dead = await started.crash(name);
      await started.says(`✓ ${title} is back.`);
      expect((await started.ask(name)).pid).not.toBe(dead.pid);
      expect(await started.ask(other)).toEqual(before);
      expect(started.output).toContain(
        `✗ ${title} stopped unexpectedly (killed by SIGKILL).`,
      );
      // What the first run has said is still there.
      expect(started.log(name).match(/^starts well$/gm)).toHaveLength(2);
    },
  );

  it("says why a service does not come back and how often it was tried, and goes on trying", async () => {
    await begin();
    await started.runs();
    started.set("cms", "fails");
    await started.crash("cms");
    await started.says("started again in", 5);
    expect(started.output).toContain(
      "✗ The CMS did not start (exit code 3), failure 5 in a row.",
    );
    expect(started.output).toContain("a setting is wrong");
    started.set("cms", "well");
    await started.says("✓ The CMS is back.");
    const tried = pauses();
    // Each is longer than the one before, up to the longest.
    expect(tried.slice(0, 5)).toEqual([...tried.slice(0, 5)].sort());
    expect(Math.max(...tried)).toBeLessThanOrEqual(0.5);
  });

  it("begins with a short pause again once a service has run well for a while", async () => {
    await begin({}, { firstPause: 200, longestPause: 60_000, steady: 0 });
    await started.runs();
    for (let crash = 1; crash <= 4; crash += 1) {
      await started.crash("gateway");
      await started.says("✓ The gateway is back.", crash);
    }
    expect(Math.max(...pauses())).toBeLessThanOrEqual(0.2);
  });

  it.each<[ServiceName, string]>([
    ["cms", "The CMS"],
    ["gateway", "The gateway"],
  ])(
    "ends with an error when the %s has never been ready",
    async (name, title) => {
      await begin({ [name]: "fails" });
      expect(await started.code).toBe(1);
      expect(started.output).toContain(
        `✗ ${title} did not start in 3 tries (exit code 3). The whole log: `,
      );
      expect(started.log(name).match(/^starts fails$/gm)).toHaveLength(3);
      const last = started.output.slice(started.output.indexOf("in 3 tries"));
      expect(last).toContain("a setting is wrong");
      const other = name === "gateway" ? started.log("cms") : "stops politely";
      expect(other).toContain("stops politely");
    },
  );

  it("waits for a service that starts at the second try", async () => {
    await begin({ cms: "fails" }, { firstPause: 500 });
    await started.says("failure 1 in a row");
    started.set("cms", "well");
    await started.runs();
    expect(started.log("cms").match(/^starts \w+$/gm)).toEqual([
      "starts fails",
      "starts well",
    ]);
  });

  it("stops a service that never answers, and says so", async () => {
    await begin({ cms: "mute" }, { patience: 300 });
    expect(await started.code).toBe(1);
    expect(started.output).toMatch(
      /The CMS did not start in 3 tries \(no answer 200 from http:\S+ in 0\.3 s\)/,
    );
  });

  it.each<NodeJS.Signals>(["SIGINT", "SIGTERM", "SIGHUP"])(
    "stops both politely on %s",
    async (signal) => {
      await begin();
      await started.runs();
      started.signal(signal);
      expect(await started.code).toBe(0);
      for (const name of ["cms", "gateway"] as const)
        expect(started.log(name)).toContain("stops politely");
      expect(started.output).not.toContain("✗");
    },
  );

  it("stops while it waits to start a service again", async () => {
    await begin({}, { firstPause: 1e6, longestPause: 1e6 });
    await started.runs();
    await started.crash("cms");
    await started.says("started again in");
    started.signal("SIGINT");
    expect(await started.code).toBe(0);
    expect(started.log("gateway")).toContain("stops politely");
  });

  it("kills a service that ignores polite signals", async () => {
    await begin({ gateway: "deaf" });
    await started.runs();
    const { pid } = await started.ask("gateway");
    started.signal("SIGTERM");
    expect(await started.code).toBe(0);
    expect(isAlive(pid)).toBe(false);
    expect(started.log("cms")).toContain("stops politely");
  });

  it("takes along what a killed service had started", async () => {
    await begin({ cms: "child" });
    await started.runs();
    const { child = 0 } = await started.crash("cms");
    await started.says("✓ The CMS is back.");
    await until(() => !isAlive(child));
    expect(isAlive(child)).toBe(false);
  });

  it("names the port when somebody else has taken it meanwhile, and takes it back when it is free", async () => {
    await begin({}, { firstPause: 1_000, longestPause: 1_000 });
    await started.runs();
    await started.crash("cms");
    const thief = createServer();
    await new Promise<void>((resolve) =>
      thief.listen(started.port("cms"), resolve),
    );
    await started.says(
      `The CMS did not start (Port ${started.port("cms")} is in use: set CMS_PORT to a free port, or stop what uses it.)`,
    );
    const before = started.log("cms");
    await new Promise((resolve) => thief.close(resolve));
    await started.says("✓ The CMS is back.");
    // It was not even tried while the port was in use.
    expect(before.match(/^starts well$/gm)).toHaveLength(1);
  });

  it("stops both when its terminal is closed", async () => {
    await begin();
    await started.runs();
    const pids = [await started.ask("cms"), await started.ask("gateway")];
    started.closeTerminal();
    expect(await started.code).toBe(0);
    expect(pids.filter(({ pid }) => isAlive(pid))).toEqual([]);
  });

  it("stops when its terminal is closed while it starts", async () => {
    await begin({ gateway: "mute" });
    const pids = [await started.ask("cms"), await started.ask("gateway")];
    started.closeTerminal();
    expect(await started.code).toBe(0);
    expect(pids.filter(({ pid }) => isAlive(pid))).toEqual([]);
  });
});
