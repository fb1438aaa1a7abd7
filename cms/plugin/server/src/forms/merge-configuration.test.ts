import {
  type ViewConfiguration,
  mergeConfiguration,
  partOf,
  textOf,
} from "./merge-configuration";

const field = (label: string, description = "") => ({
  edit: { label, description, visible: true },
  list: { label },
});

const before: ViewConfiguration = {
  settings: { mainField: "slug", pageSize: 20 },
  metadatas: { slug: field("Slug"), note: field("Note", "NOT_GRADED") },
  layouts: { list: ["slug"], edit: [[{ name: "slug" }], [{ name: "note" }]] },
};

const now: ViewConfiguration = {
  settings: { mainField: "title", pageSize: 20 },
  metadatas: {
    title: field("Title"),
    slug: field("Slug", "In addresses"),
    note: field("Note", "Not graded"),
  },
  layouts: {
    list: ["title"],
    edit: [[{ name: "note" }], [{ name: "slug" }]],
  },
};

/** As Strapi has it after it found an attribute that it did not know. */
const synchronized: ViewConfiguration = {
  settings: { ...before.settings, relationOpenMode: "modal" },
  metadatas: { ...before.metadatas, title: field("Title") },
  layouts: {
    list: ["slug", "title"],
    edit: [[{ name: "slug" }], [{ name: "note" }, { name: "title" }]],
  },
};

describe("the configuration of a form that an upgrade brings", () => {
  it("reaches an installation where nobody has changed anything", () => {
    const merged = mergeConfiguration(synchronized, before, now);
    expect(merged).toEqual({
      ...now,
      settings: { ...now.settings, relationOpenMode: "modal" },
    });
  });

  it("reaches lists with columns that every type has", () => {
    const layouts = { ...before.layouts, list: ["slug", "updatedAt"] };
    const merged = mergeConfiguration(
      { ...synchronized, layouts },
      { ...before, layouts },
      now,
    );
    expect(merged.layouts.list).toEqual(now.layouts.list);
  });

  it("leaves each value that an administrator has changed, and those alone", () => {
    const merged = mergeConfiguration(
      {
        ...synchronized,
        settings: { ...synchronized.settings, pageSize: 50 },
        metadatas: {
          ...synchronized.metadatas,
          note: field("Remark", "NOT_GRADED"),
        },
      },
      before,
      now,
    );
    expect(merged.settings).toMatchObject({ mainField: "title", pageSize: 50 });
    expect(merged.metadatas["note"]).toEqual({
      edit: { label: "Remark", description: "Not graded", visible: true },
      list: { label: "Remark" },
    });
    expect(merged.layouts).toEqual(now.layouts);
  });

  it("leaves a form and a list that were laid out by hand", () => {
    const layouts = { list: ["note", "slug"], edit: [[{ name: "note" }]] };
    const merged = mergeConfiguration({ ...before, layouts }, before, now);
    expect(merged.layouts).toEqual(layouts);
  });

  it("does not mind the order in which a database gives keys back", () => {
    const stored = { ...before, settings: { pageSize: 20, mainField: "slug" } };
    expect(mergeConfiguration(stored, before, now).settings).toEqual(
      now.settings,
    );
    expect(textOf(stored)).toBe(textOf(before));
  });

  it("is known again without what a type got since", () => {
    const part = partOf(synchronized, ["slug", "note"]);
    expect({ ...part, settings: before.settings }).toEqual(before);
    expect(
      textOf(partOf({ ...synchronized, settings: {} }, ["slug", "note"])),
    ).not.toBe(textOf(part));
  });
});
