import { Registry } from "prom-client";
import { describeDocuments } from "./metrics-documents";

it("the metrics of persisted documents say what is known now", async () => {
  const registry = new Registry();
  let refusedBySafelist = 2;
  describeDocuments(registry, () => ({
    persistedDocuments: 5,
    refusedBySafelist,
  }));
  refusedBySafelist = 3;
  const lines = (await registry.metrics()).split("\n");
  expect(lines).toContain("bodywork_persisted_documents 5");
  expect(lines).toContain("bodywork_safelist_refusals_total 3");
});
