import type { Thing, WithContext } from "schema-dts";

/** A document of JSON-LD: what `jsonLd` gives. */
export type JsonLd = WithContext<Thing>;

/** A text as Strapi's blocks editor has it: what `blocks` of a rich text gives. */
export type RichTextBlocks = readonly Block[];

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

export interface ListNode {
  readonly type: "list";
  readonly format: "ordered" | "unordered";
  readonly children: readonly (ListItemNode | ListNode)[];
}

export interface ListItemNode {
  readonly type: "list-item";
  readonly children: readonly InlineNode[];
}

export type InlineNode = TextNode | LinkNode;

export interface LinkNode {
  readonly type: "link";
  readonly url: string;
  readonly children: readonly TextNode[];
}

export interface TextNode {
  readonly type: "text";
  readonly text: string;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly underline?: boolean | undefined;
  readonly strikethrough?: boolean | undefined;
  readonly code?: boolean | undefined;
}
