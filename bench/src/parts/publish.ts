import { Cms } from "../../../test/support/cms";
import { aTechnique } from "../../../test/support/entries";
import { Gateway } from "../../../test/support/gateway";
import { starterEnvironment } from "../starter";

/** In milliseconds, one for each publish. */
export interface Published {
  /** How long the CMS took to save and publish. */
  readonly publishing: readonly number[];
  /** From the confirmation of the CMS to the first GraphQL answer that shows it. */
  readonly visible: readonly number[];
}

/** A real CMS on SQLite with the starter content and a real gateway, over HTTP on one machine. */
export const measurePublish = async (runs: number): Promise<Published> => {
  const settings = await starterEnvironment();
  const cms = await Cms.start(settings);
  const gateway = await Gateway.start(settings);
  try {
    const { documentId } = await cms.documents("technique", "create", {
      data: aTechnique({ slug: "timed", name: "Run 0" }),
      status: "published",
    });
    const publishing: number[] = [];
    const visible: number[] = [];
    for (let run = 1; run <= runs; run += 1) {
      const expected = `Run ${run}`;
      const started = performance.now();
      await cms.documents("technique", "update", {
        documentId,
        data: { name: expected },
        status: "published",
      });
      const published = performance.now();
      while ((await nameIn(gateway)) !== expected);
      visible.push(performance.now() - published);
      publishing.push(published - started);
    }
    return { publishing, visible };
  } finally {
    await gateway.stop();
    await cms.stop();
  }
};

const nameIn = async (gateway: Gateway): Promise<string | undefined> => {
  const { technique } = await gateway.data<{
    technique: { name: string } | null;
  }>('{ technique(slug: "timed") { name } }');
  return technique?.name;
};
