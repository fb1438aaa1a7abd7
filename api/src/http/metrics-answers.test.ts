import { Registry } from "prom-client";
import { describeAnswers } from "./metrics-answers";

it("the metrics of kept answers say what is known now, however often they are read", async () => {
  const registry = new Registry();
  let hits = 3;
  describeAnswers(registry, () => ({
    hits,
    misses: 2,
    entries: 1,
    bytes: 4096,
  }));
  const read = async (): Promise<string[]> =>
    (await registry.metrics())
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"));
  expect(await read()).toEqual([
    "bodywork_answers_hits_total 3",
    "bodywork_answers_misses_total 2",
    "bodywork_answers 1",
    "bodywork_answers_bytes 4096",
  ]);
  hits = 4;
  expect((await read())[0]).toBe("bodywork_answers_hits_total 4");
});
