import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  EMPTY_DIGEST,
  bodyOf,
  hashOf,
  toggled,
} from "strapi-plugin-bodywork/contracts";
import { documentsOf } from "../../api/src/content/documents";
import { SnapshotFile } from "../../api/src/feed/snapshot-file";
import { fingerprint } from "../../scripts/lib/fingerprint.mjs";
import { DATA } from "./paths";
import { STARTER_INPUTS, starterEnvironment } from "./starter";
import { syntheticDocuments } from "../../test/support/synthetic/documents";

/** A folder from which a gateway starts with that many documents, about. */
export const datasetOf = async (wanted: number): Promise<string> => {
  const folder = path.join(DATA, "synthetic", String(wanted));
  const stamp = path.join(folder, "fingerprint");
  const current = fingerprint(
    [...STARTER_INPUTS, "test/support/synthetic"],
    [],
  );
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === current)
    return folder;

  const { DATA_DIR = "" } = await starterEnvironment();
  const starter = new SnapshotFile(path.join(DATA_DIR, "gateway"));
  const { held } = await starter.read();
  const originals = Object.values(held.documents).flatMap((ofType) =>
    [...ofType.values()].flatMap((translations) => [...translations.values()]),
  );
  const documents = syntheticDocuments(originals, wanted);
  mkdirSync(folder, { recursive: true });
  await new SnapshotFile(path.join(folder, "gateway")).write({
    ...held,
    digest: documents
      .map((document) => hashOf(bodyOf(document)))
      .reduce(toggled, EMPTY_DIGEST),
    documents: documentsOf(documents),
  });
  writeFileSync(stamp, current);
  return folder;
};
