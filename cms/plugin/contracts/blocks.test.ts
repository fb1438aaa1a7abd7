import { blocks } from "./index";

const text = { type: "text", text: "A" };

const isAccepted = (...value: readonly unknown[]): boolean =>
  blocks.safeParse(value).success;

describe("rich text in the feed", () => {
  it.each([
    { type: "paragraph", children: [text] },
    { type: "quote", children: [text] },
    { type: "code", children: [text] },
    { type: "heading", level: 6, children: [text] },
    {
      type: "paragraph",
      children: [
        { type: "link", url: "https://example.org", children: [text] },
      ],
    },
    {
      type: "list",
      format: "ordered",
      children: [
        { type: "list-item", children: [text] },
        {
          type: "list",
          format: "unordered",
          children: [{ type: "list-item", children: [text] }],
        },
      ],
    },
    {
      type: "image",
      image: { url: "/uploads/a.webp", alternativeText: null },
    },
    {
      type: "paragraph",
      children: [
        {
          ...text,
          bold: true,
          italic: true,
          underline: true,
          strikethrough: true,
          code: true,
        },
      ],
    },
  ])("is what the editor can write: %j", (block) => {
    expect(blocks.parse([block])).toEqual([block]);
  });

  it.each([
    { type: "video", children: [text] },
    { type: "paragraph" },
    { type: "paragraph", children: "A" },
    { type: "paragraph", children: [{ type: "text" }] },
    { type: "paragraph", children: [{ ...text, bold: "yes" }] },
    { type: "heading", level: 7, children: [text] },
    { type: "heading", level: 0, children: [text] },
    { type: "heading", children: [text] },
    { type: "list", format: "dotted", children: [] },
    { type: "list", format: "ordered", children: [text] },
    { type: "image", image: {} },
    {
      type: "paragraph",
      children: [
        {
          type: "link",
          url: "https://example.org",
          children: [{ type: "link", url: "https://e.org", children: [] }],
        },
      ],
    },
    "A",
    null,
  ])("is nothing else: %j", (block) => {
    expect(isAccepted(block)).toBe(false);
  });

  it("is a list of blocks, which may be empty", () => {
    expect(isAccepted()).toBe(true);
    expect(blocks.safeParse(null).success).toBe(false);
    expect(blocks.safeParse("A").success).toBe(false);
  });

  it("carries nothing on of what the media library knows of a picture", () => {
    const image = { url: "/uploads/a.webp", alternativeText: "A" };
    expect(
      blocks.parse([
        {
          type: "image",
          image: { ...image, provider: "local", related: [{ id: 1 }] },
          children: [text],
        },
      ]),
    ).toEqual([{ type: "image", image }]);
  });
});
