import type { EntryResolvers } from "../__generated__/resolvers";
import { typeNameOf } from "./type-name";

export const Entry: EntryResolvers = {
  __resolveType: ({ type }) => typeNameOf(type),
};
