import { spawn } from "node:child_process";
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { aProject, twoFreePorts, withListener } from "./test-project";

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(project: string, env: Record<string, string>): Promise<Outcome> {
  // No PATH: what gets past the checks fails to find npm, instead of installing something.
  const child = spawn(process.execPath, [join(project, "scripts/start.mjs")], {
    env: { PATH: project, ...env },
  });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, stdout, stderr }));
  });
}

describe("npm start", () => {
  let project = "";
  afterEach(() => rmSync(project, { recursive: true, force: true }));

  it("names the Node version that it needs", async () => {
    project = aProject({ node: ">=99.1.0" });
    const { code, stdout, stderr } = await start(project, {});
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(
      /^✗ Bodywork needs Node 99\.1\.0 or newer, this is [\d.]+: .*\n$/,
    );
  });

  it.each(["CMS_PORT", "API_PORT"])(
    "names %s when that port is in use",
    async (setting) => {
      project = aProject();
      const free = await twoFreePorts();
      const { code, stderr } = await withListener((port) =>
        start(project, { ...free, [setting]: String(port) }),
      );
      expect(code).toBe(1);
      expect(stderr).toMatch(
        new RegExp(`^✗ Port \\d+ is in use: set ${setting} to .*\\n$`),
      );
    },
  );

  it.each([
    ["CMS_PORT", { CMS_PORT: "http" }],
    ["API_PORT", { API_PORT: "70000" }],
    ["CMS_PORT and API_PORT", { CMS_PORT: "4000", API_PORT: "4000" }],
    ["CMS_URL", { CMS_URL: "localhost:1337" }],
    ["DATA_DIR", { DATA_DIR: "package.json/data" }],
  ])("answers a wrong %s with one line that names it", async (setting, env) => {
    project = aProject();
    const { code, stderr } = await start(project, env);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^✗ .*\n$/);
    expect(stderr).toContain(setting);
  });

  it("says which step failed and where its log is", async () => {
    project = aProject();
    const { code, stderr } = await start(project, await twoFreePorts());
    expect(code).toBe(1);
    expect(stderr).toContain("Installing packages failed (spawn npm ENOENT)");
    expect(stderr).toContain(join(project, ".data/logs/install.log"));
  });

  it("adds the missing secrets to .env, changes no line of it and shows none", async () => {
    project = aProject();
    const file = join(project, ".env");
    const before = "ENCRYPTION_KEY=\nFEED_TOKEN=mine";
    writeFileSync(file, before, { mode: 0o644 });

    const ports = await twoFreePorts();
    const { stdout, stderr } = await start(project, ports);
    const after = readFileSync(file, "utf8");
    const added = after.slice(before.length).match(/^\w+=.+$/gm) ?? [];

    expect(after.startsWith(`${before}\n`)).toBe(true);
    expect(added.map((line) => line.split("=")[0])).toEqual([
      "APP_KEYS",
      "API_TOKEN_SALT",
      "ADMIN_JWT_SECRET",
      "TRANSFER_TOKEN_SALT",
      "ENCRYPTION_KEY",
      "PREVIEW_SECRET",
    ]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    for (const line of added)
      expect(stdout + stderr).not.toContain(line.split("=")[1]);

    await start(project, ports);
    expect(readFileSync(file, "utf8")).toBe(after);
  });
});
