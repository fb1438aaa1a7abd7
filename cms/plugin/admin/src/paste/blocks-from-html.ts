/** A piece of text in Strapi's blocks. */
interface Text {
  readonly type: "text";
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strikethrough?: true;
}

interface Link {
  readonly type: "link";
  readonly url: string;
  readonly children: readonly Text[];
}

type Inline = Text | Link;

interface ListItem {
  readonly type: "list-item";
  readonly children: readonly Inline[];
}

interface List {
  readonly type: "list";
  readonly format: "ordered" | "unordered";
  readonly indentLevel: number;
  readonly children: readonly (ListItem | List)[];
}

export type Block =
  | {
      readonly type: "paragraph" | "quote";
      readonly children: readonly Inline[];
    }
  | {
      readonly type: "heading";
      readonly level: number;
      readonly children: readonly Inline[];
    }
  | List;

type Marks = Omit<Text, "type" | "text">;

/** What a link may lead to; another address becomes plain text. */
const FOLLOWED = /^(https?:\/\/|mailto:|tel:)/i;

const IGNORED: ReadonlySet<string> = new Set([
  "STYLE",
  "SCRIPT",
  "META",
  "LINK",
  "TITLE",
  "XML",
  "O:P",
  "IMG",
]);

const BLOCKS: ReadonlySet<string> = new Set([
  "P",
  "DIV",
  "H1",
  "H2",
  "H3",
  "H4",
  "H5",
  "H6",
  "UL",
  "OL",
  "LI",
  "BLOCKQUOTE",
  "TABLE",
  "TBODY",
  "THEAD",
  "TR",
  "TD",
  "TH",
  "SECTION",
  "ARTICLE",
  "BODY",
]);

const isElement = (node: Node): node is HTMLElement =>
  node.nodeType === Node.ELEMENT_NODE;

const marksOf = (element: HTMLElement): Marks => {
  const { tagName, style } = element;
  const weight = style.fontWeight;
  const decoration = `${style.textDecoration} ${style.textDecorationLine}`;
  // Google Docs wraps what it copies in a <b> that is not bold.
  const isBold =
    (/^(B|STRONG)$/.test(tagName) && weight !== "normal") ||
    weight === "bold" ||
    Number(weight) >= 600;
  return {
    ...(isBold && { bold: true }),
    ...((/^(I|EM)$/.test(tagName) || style.fontStyle === "italic") && {
      italic: true,
    }),
    ...((/^(U|INS)$/.test(tagName) || decoration.includes("underline")) &&
      tagName !== "A" && { underline: true }),
    ...((/^(S|STRIKE|DEL)$/.test(tagName) ||
      decoration.includes("line-through")) && { strikethrough: true }),
  };
};

/** In HTML, line breaks and runs of spaces are one space. */
const collapsed = (text: string): string =>
  text.replaceAll(/[ \t\r\n\f]+/g, " ");

const inlinesOf = (node: Node, marks: Marks = {}): Inline[] => {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = collapsed(node.textContent ?? "");
    return text === "" ? [] : [{ type: "text", text, ...marks }];
  }
  if (!isElement(node) || IGNORED.has(node.tagName)) return [];
  // Word writes the bullets of its lists as text, and says that they are none of it.
  if (/mso-list:\s*ignore/i.test(node.getAttribute("style") ?? "")) return [];
  if (node.tagName === "BR") return [{ type: "text", text: "\n", ...marks }];
  const inner = [...node.childNodes].flatMap((child) =>
    inlinesOf(child, { ...marks, ...marksOf(node) }),
  );
  const url = node.tagName === "A" ? (node.getAttribute("href") ?? "") : "";
  const texts = inner.filter((one): one is Text => one.type === "text");
  return FOLLOWED.test(url) && texts.some(({ text }) => text.trim() !== "")
    ? [{ type: "link", url, children: texts }]
    : inner;
};

const textOf = (inline: Inline): string =>
  inline.type === "text" ? inline.text : inline.children.map(textOf).join("");

const trimmed = (inlines: readonly Inline[]): Inline[] => {
  const all = [...inlines];
  const trim = (at: 0 | -1, pattern: RegExp): void => {
    const end = all.at(at);
    if (end?.type !== "text") return;
    const text = end.text.replace(pattern, "");
    if (text === "") {
      all.splice(at, 1);
      trim(at, pattern);
    } else all.splice(at, 1, { ...end, text });
  };
  trim(0, /^\s+/);
  trim(-1, /\s+$/);
  return all;
};

/** The editor needs a text at both ends of a line, and beside every link. */
const children = (inlines: readonly Inline[]): readonly Inline[] => {
  const nothing: Text = { type: "text", text: "" };
  const line = trimmed(inlines);
  return [
    ...(line[0]?.type === "text" ? [] : [nothing]),
    ...line.flatMap((one, index) =>
      one.type === "link" && line[index + 1]?.type !== "text"
        ? [one, nothing]
        : [one],
    ),
  ];
};

const isSaying = (inlines: readonly Inline[]): boolean =>
  inlines.some((one) => textOf(one).trim() !== "");

const listOf = (element: HTMLElement, indentLevel: number): List => {
  const items: (ListItem | List)[] = [];
  for (const child of element.children as HTMLCollectionOf<HTMLElement>) {
    const nested = (inside: HTMLElement): List[] =>
      ([...inside.children] as HTMLElement[])
        .filter(({ tagName }) => /^(UL|OL)$/.test(tagName))
        .map((list) => listOf(list, indentLevel + 1));
    // Word nests a list beside its item as often as in it.
    if (/^(UL|OL)$/.test(child.tagName)) {
      items.push(listOf(child, indentLevel + 1));
      continue;
    }
    const own = [...child.childNodes]
      .filter((node) => !isElement(node) || !/^(UL|OL)$/.test(node.tagName))
      .flatMap((node) => inlinesOf(node));
    if (isSaying(own))
      items.push({ type: "list-item", children: children(own) });
    items.push(...nested(child));
  }
  return {
    type: "list",
    format: element.tagName === "OL" ? "ordered" : "unordered",
    indentLevel,
    children: items,
  };
};

/** Which list of a document an item belongs to, and at which level. */
interface WordListPlace {
  readonly list: string;
  readonly level: number;
}

/** How Word says that a paragraph is an item of a list: `mso-list:l0 level2 lfo1`. */
const wordListPlace = (element: HTMLElement): WordListPlace | null => {
  const style = element.getAttribute("style") ?? "";
  const [, list, level] = /mso-list:\s*(l\d+)\s+level(\d+)/i.exec(style) ?? [];
  if (list !== undefined) return { list, level: Number(level) };
  const [named] = /^MsoList(Bullet|Number)/.exec(element.className) ?? [];
  return named === undefined ? null : { list: named, level: 1 };
};

/** “1.”, “a)” or “iv.” before the text of an item, where Word says that it is no text. */
const isOrderedInWord = (element: HTMLElement): boolean => {
  const marker = [...element.querySelectorAll<HTMLElement>("span")].find(
    (span) => /mso-list:\s*ignore/i.test(span.getAttribute("style") ?? ""),
  );
  return (
    /^MsoListNumber/.test(element.className) ||
    /^\s*([0-9]+|[a-z]|[ivx]+)[.)]/i.test(marker?.textContent ?? "")
  );
};

/** Puts an item at its level at the end of a list, which is made if there is none. */
const withItem = (
  list: List | null,
  level: number,
  item: ListItem,
  format: List["format"],
  indentLevel = 0,
): List => {
  const base: List = list ?? {
    type: "list",
    format,
    indentLevel,
    children: [],
  };
  if (level <= indentLevel + 1)
    return { ...base, children: [...base.children, item] };
  const last = base.children.at(-1);
  const inner = last?.type === "list" ? last : null;
  return {
    ...base,
    children: [
      ...(inner ? base.children.slice(0, -1) : base.children),
      withItem(inner, level, item, format, indentLevel + 1),
    ],
  };
};

const isContainer = (element: HTMLElement): boolean =>
  ([...element.children] as HTMLElement[]).some(
    (child) => BLOCKS.has(child.tagName) || isContainer(child),
  );

const blocksOf = (parent: Node): Block[] => {
  const blocks: Block[] = [];
  let line: Inline[] = [];
  /** A list of Word's under way, and which it is. */
  let list: List | null = null;
  let listName = "";
  const endLine = (): void => {
    if (isSaying(line))
      blocks.push({ type: "paragraph", children: children(line) });
    line = [];
  };
  const endList = (): void => {
    if (list) blocks.push(list);
    list = null;
  };
  for (const node of parent.childNodes) {
    if (!isElement(node) || (!BLOCKS.has(node.tagName) && !isContainer(node))) {
      if (node.textContent?.trim()) endList();
      line.push(...inlinesOf(node));
      continue;
    }
    endLine();
    const place = wordListPlace(node);
    if (place) {
      const own = inlinesOf(node);
      if (place.list !== listName) endList();
      listName = place.list;
      if (isSaying(own))
        list = withItem(
          list,
          place.level,
          { type: "list-item", children: children(own) },
          isOrderedInWord(node) ? "ordered" : "unordered",
        );
      continue;
    }
    endList();
    const heading = /^H([1-6])$/.exec(node.tagName);
    if (/^(UL|OL)$/.test(node.tagName)) {
      const own = listOf(node, 0);
      if (own.children.length > 0) blocks.push(own);
    } else if (heading || node.tagName === "BLOCKQUOTE" || !isContainer(node)) {
      const own = inlinesOf(node);
      if (!isSaying(own)) continue;
      const type = node.tagName === "BLOCKQUOTE" ? "quote" : "paragraph";
      blocks.push(
        heading
          ? {
              type: "heading",
              level: Number(heading[1]),
              children: children(own),
            }
          : { type, children: children(own) },
      );
    } else blocks.push(...blocksOf(node));
  }
  endLine();
  endList();
  return blocks;
};

/**
 * What was copied from Word, a web page or another editor, in Strapi's blocks: headings, lists, links, bold, italic, underlined and
 * struck text. Everything else is text.
 */
export const blocksFromHtml = (html: string): readonly Block[] =>
  blocksOf(new DOMParser().parseFromString(html, "text/html").body);

/** Whether there is more to it than text, which Strapi's editor pastes by itself. */
export const isFormatted = (blocks: readonly Block[]): boolean =>
  blocks.length > 1 ||
  blocks.some(
    (block) =>
      block.type !== "paragraph" ||
      block.children.some(
        (one) => one.type === "link" || Object.keys(one).length > 2,
      ),
  );
