import { z } from "zod";

/** Strapi's rich text ("blocks"), as far as its editor can write it. */
export interface TextNode {
  readonly type: "text";
  readonly text: string;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly underline?: boolean | undefined;
  readonly strikethrough?: boolean | undefined;
  readonly code?: boolean | undefined;
}

export interface LinkNode {
  readonly type: "link";
  readonly url: string;
  readonly children: readonly TextNode[];
}

export type InlineNode = TextNode | LinkNode;

export interface ListItemNode {
  readonly type: "list-item";
  readonly children: readonly InlineNode[];
}

export interface ListNode {
  readonly type: "list";
  readonly format: "ordered" | "unordered";
  readonly children: readonly (ListItemNode | ListNode)[];
}

export type Block =
  | {
      readonly type: "paragraph" | "quote" | "code";
      readonly children: readonly InlineNode[];
    }
  | {
      readonly type: "heading";
      readonly level: number;
      readonly children: readonly InlineNode[];
    }
  | ListNode
  | {
      readonly type: "image";
      readonly image: {
        readonly url: string;
        readonly alternativeText?: string | null | undefined;
      };
    };

export type Blocks = readonly Block[];

const textNode = z.object({
  type: z.literal("text"),
  text: z.string(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  underline: z.boolean().optional(),
  strikethrough: z.boolean().optional(),
  code: z.boolean().optional(),
});

const inlineNode = z.union([
  textNode,
  z.object({
    type: z.literal("link"),
    url: z.string(),
    children: z.array(textNode),
  }),
]);

const listNode: z.ZodType<ListNode> = z.lazy(() =>
  z.object({
    type: z.literal("list"),
    format: z.enum(["ordered", "unordered"]),
    children: z.array(
      z.union([
        z.object({
          type: z.literal("list-item"),
          children: z.array(inlineNode),
        }),
        listNode,
      ]),
    ),
  }),
);

export const blocks: z.ZodType<Blocks> = z.array(
  z.union([
    z.object({
      type: z.enum(["paragraph", "quote", "code"]),
      children: z.array(inlineNode),
    }),
    z.object({
      type: z.literal("heading"),
      level: z.number().int().min(1).max(6),
      children: z.array(inlineNode),
    }),
    listNode,
    z.object({
      type: z.literal("image"),
      image: z.object({
        url: z.string(),
        alternativeText: z.string().nullish(),
      }),
    }),
  ]),
);
