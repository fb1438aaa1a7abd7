import type { ContentTypeName } from "../../content/types";

type PascalCase<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Capitalize<Head>}${PascalCase<Tail>}`
  : Capitalize<S>;

/** The name of a content type in the SDL. */
export type TypeName = PascalCase<ContentTypeName>;

export const typeNameOf = (type: ContentTypeName): TypeName =>
  // The compiler does not follow a replacement; `PascalCase` says the same in types.
  type.replaceAll(/(?:^|-)(.)/g, (_match, letter: string) =>
    letter.toUpperCase(),
  ) as TypeName;
