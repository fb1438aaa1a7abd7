import type {
  Attribute,
  Attributes,
  Component,
} from "../server/src/model/attributes";
import type {
  ContentTypeName,
  ContentTypes,
} from "../server/src/content-types";
import type { Blocks } from "./blocks";

/** A picture of the media library. `url` is absolute, or a path on the CMS. */
export interface ImageValue {
  readonly url: string;
  readonly alternativeText: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly mime: string;
}

/** The value of a component's instance. */
export type GroupValue<C extends Component> = {
  readonly [K in keyof C["attributes"]]: FieldValue<C["attributes"][K]>;
};

type Bare<A> = A extends {
  kind: "slug" | "string" | "text" | "url" | "email" | "date";
}
  ? string
  : A extends { kind: "richText" }
    ? Blocks
    : A extends { kind: "enumeration"; values: readonly (infer V)[] }
      ? V
      : A extends { kind: "integer" | "decimal" }
        ? number
        : A extends { kind: "image" }
          ? ImageValue
          : A extends { kind: "group"; component: infer C extends Component }
            ? GroupValue<C>
            : never;

/** What the feed carries for an attribute: several values are never null, one value is null unless it is required. */
export type FieldValue<A> = A extends { kind: "list" }
  ? readonly string[]
  : A extends { kind: "boolean" }
    ? boolean
    : A extends {
          kind: "group";
          repeatable: true;
          component: infer C extends Component;
        }
      ? readonly GroupValue<C>[]
      : A extends { required: true }
        ? Bare<A>
        : Bare<A> | null;

type NamesOfKind<P extends Attributes, Kind extends Attribute["kind"]> = {
  [K in keyof P]: P[K]["kind"] extends Kind ? K : never;
}[keyof P];

type PublicOf<T extends ContentTypeName> = ContentTypes[T]["public"];

export type LinkName<T extends ContentTypeName> = NamesOfKind<
  PublicOf<T>,
  "link"
> &
  string;

/** The public values of an entry, links left out. */
export type Fields<T extends ContentTypeName> = {
  readonly [K in Exclude<keyof PublicOf<T>, LinkName<T>>]: FieldValue<
    PublicOf<T>[K]
  >;
};

/** The public links of an entry: document ids in the editors' order, from the owning side only. */
export type Links<T extends ContentTypeName> = {
  readonly [K in LinkName<T>]: readonly string[];
};
