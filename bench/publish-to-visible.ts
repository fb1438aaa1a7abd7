import { Cms } from "../test/support/cms";
import { aTechnique } from "../test/support/entries";
import { environment } from "../test/support/environment";
import { Gateway } from "../test/support/gateway";

/**
 * How long it takes from the moment a publish is confirmed until GraphQL shows
 * it, and how long the publish itself takes. Real CMS on SQLite with the starter
 * content, real gateway, over HTTP on one machine: `npm run bench`.
 */
const RUNS = 50;

const milliseconds = (values: readonly number[]): string => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): string =>
    (
      sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ??
      0
    )
      .toFixed(1)
      .padStart(7);
  return `median ${at(0.5)} ms   p95 ${at(0.95)} ms   worst ${at(1)} ms`;
};

const main = async (): Promise<void> => {
  const settings = await environment();
  const cms = await Cms.start(settings);
  const gateway = await Gateway.start(settings);

  const { documentId } = await cms.documents("technique", "create", {
    data: aTechnique({ slug: "timed", name: "Run 0" }),
    status: "published",
  });

  const name = async (): Promise<string | undefined> => {
    const { technique } = await gateway.data<{
      technique: { name: string } | null;
    }>('{ technique(slug: "timed") { name } }');
    return technique?.name;
  };

  const publishing: number[] = [];
  const visible: number[] = [];
  for (let run = 1; run <= RUNS; run += 1) {
    const expected = `Run ${run}`;
    const started = performance.now();
    await cms.documents("technique", "update", {
      documentId,
      data: { name: expected },
      status: "published",
    });
    const published = performance.now();
    while ((await name()) !== expected);
    visible.push(performance.now() - published);
    publishing.push(published - started);
  }

  process.stdout.write(
    `update + publish      ${milliseconds(publishing)}\n` +
      `publish to visible    ${milliseconds(visible)}   (${RUNS} runs)\n`,
  );
  await gateway.stop();
  await cms.stop();
};

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exit(1);
});
