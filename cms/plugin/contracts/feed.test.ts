import {
  CONTRACT_VERSION,
  change,
  changesPage,
  snapshotHeader,
  snapshotTrailer,
} from "./index";
import { sampleDocument } from "./test-arbitrary-document";

const header = {
  kind: "snapshot",
  contract: CONTRACT_VERSION,
  feed: "feed-1",
  status: "published",
  position: 7,
  locales: ["en", "es"],
};

const digest = "0123456789abcdef".repeat(4);
const document = sampleDocument("technique");
const key = { type: "technique", documentId: "a", locale: "en" };

const page = {
  contract: CONTRACT_VERSION,
  feed: "feed-1",
  locales: ["en", "es"],
  changes: [
    { kind: "published", position: 8, document },
    { kind: "unpublished", position: 9, key },
    { kind: "deleted", position: 10, key },
  ],
  position: 10,
  more: false,
  head: { position: 10, digest },
  drift: 0,
};

const isAccepted = (
  schema: { safeParse(value: unknown): { success: boolean } },
  value: unknown,
): boolean => schema.safeParse(value).success;

describe("the header of a snapshot", () => {
  it("says which feed it is of, where it stands and in which languages", () => {
    expect(snapshotHeader.parse(header)).toEqual(header);
  });

  it.each([
    ["another contract", { contract: CONTRACT_VERSION + 1 }],
    ["a feed without a name", { feed: "" }],
    ["a negative position", { position: -1 }],
    ["half a position", { position: 1.5 }],
    ["another status", { status: "modified" }],
    ["no status", { status: undefined }],
    ["no languages", { locales: [] }],
    ["more than was agreed", { token: "a" }],
  ])("is refused with %s", (_name, changed) => {
    expect(isAccepted(snapshotHeader, { ...header, ...changed })).toBe(false);
  });
});

describe("the trailer of a snapshot", () => {
  const trailer = { kind: "end", documents: 3, digest };

  it("counts the documents, and vouches for them if it can", () => {
    expect(snapshotTrailer.parse(trailer)).toEqual(trailer);
    expect(isAccepted(snapshotTrailer, { ...trailer, digest: null })).toBe(
      true,
    );
  });

  it.each([
    ["no count", { documents: undefined }],
    ["a negative count", { documents: -1 }],
    ["another kind", { kind: "snapshot" }],
    ["no digest", { digest: undefined }],
    ["half a digest", { digest: digest.slice(32) }],
  ])("is refused with %s", (_name, changed) => {
    expect(isAccepted(snapshotTrailer, { ...trailer, ...changed })).toBe(false);
  });

  it("cannot be mistaken for a document, nor a document for it", () => {
    expect(isAccepted(snapshotTrailer, document)).toBe(false);
    expect(isAccepted(snapshotTrailer, { ...document, kind: "end" })).toBe(
      false,
    );
  });
});

describe("a page of changes", () => {
  it("may have changes of every kind, or none", () => {
    expect(changesPage.parse(page)).toEqual(page);
    expect(isAccepted(changesPage, { ...page, changes: [] })).toBe(true);
  });

  it.each(Object.keys(page))("is refused without its %s", (name) => {
    expect(isAccepted(changesPage, { ...page, [name]: undefined })).toBe(false);
  });

  it("is refused with another contract, or with more than was agreed", () => {
    expect(isAccepted(changesPage, { ...page, contract: 2 })).toBe(false);
    expect(isAccepted(changesPage, { ...page, total: 3 })).toBe(false);
  });

  it("may come from a CMS that cannot vouch for its digest now", () => {
    const head = { position: 10, digest: null };
    expect(isAccepted(changesPage, { ...page, head })).toBe(true);
    expect(isAccepted(changesPage, { ...page, head: { position: 10 } })).toBe(
      false,
    );
  });
});

describe("a change", () => {
  it.each([
    ["of an unknown kind", { kind: "archived", position: 1, key }],
    ["without a position", { kind: "deleted", key }],
    ["at a negative position", { kind: "deleted", position: -1, key }],
    ["that publishes nothing", { kind: "published", position: 1 }],
    ["that publishes a key", { kind: "published", position: 1, key }],
    ["that removes a document", { kind: "deleted", position: 1, document }],
    [
      "that publishes and removes",
      { kind: "published", position: 1, document, key },
    ],
  ])("is refused %s", (_name, value) => {
    expect(isAccepted(change, value)).toBe(false);
  });
});
