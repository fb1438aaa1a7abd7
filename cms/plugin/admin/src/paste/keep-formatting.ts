import { type Block, blocksFromHtml, isFormatted } from "./blocks-from-html";

/** Of Slate's editor, what a paste needs. */
interface Editor {
  readonly selection: {
    readonly anchor: { readonly path: readonly number[] };
  } | null;
  readonly children: readonly { readonly type?: string }[];
  insertData: (data: DataTransfer) => void;
  insertFragment(blocks: readonly Block[]): void;
}

type Plugin = <E extends Editor>(editor: E) => E;

/** Strapi's blocks by name, of which each may change the editor. */
type BlocksStore = Readonly<Record<string, { readonly plugin?: Plugin }>>;

/** What Slate itself has copied says so in the HTML, and is pasted by Slate. */
const OF_SLATE = "data-slate-fragment";

const isInCode = ({ selection, children }: Editor): boolean =>
  children[selection?.anchor.path[0] ?? -1]?.type === "code";

/** Strapi's editor pastes text only; this one keeps what Word and web pages say of it. */
const pastingHtml: Plugin = (editor) => {
  const { insertData } = editor;
  editor.insertData = (data) => {
    const html = data.getData("text/html");
    if (html && !html.includes(OF_SLATE) && !isInCode(editor)) {
      const blocks = blocksFromHtml(html);
      if (isFormatted(blocks)) {
        editor.insertFragment(blocks);
        return;
      }
    }
    insertData(data);
  };
  return editor;
};

/** Lets the last of Strapi's blocks, whose plugin is around all others, paste formatted text. */
export const keepFormatting = (blocks: BlocksStore): BlocksStore => {
  const [name, last] = Object.entries(blocks).at(-1) ?? [];
  if (!name || !last) return blocks;
  const { plugin } = last;
  return {
    ...blocks,
    [name]: {
      ...last,
      plugin: (editor) => pastingHtml(plugin ? plugin(editor) : editor),
    },
  };
};
