import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A copy of the scripts in a project of their own, so that nothing here is installed, built or written to. */
export function aProject({ node = ">=20.19.0" } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "bodywork-start-"));
  cpSync(__dirname, join(folder, "scripts"), { recursive: true });
  const manifest = { engines: { node }, workspaces: [] };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  return folder;
}

export async function withListener<T>(
  use: (port: number) => Promise<T>,
): Promise<T> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await use((server.address() as AddressInfo).port);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

export async function twoFreePorts(): Promise<{
  CMS_PORT: string;
  API_PORT: string;
}> {
  return withListener((cms) =>
    withListener((api) =>
      Promise.resolve({ CMS_PORT: String(cms), API_PORT: String(api) }),
    ),
  );
}
