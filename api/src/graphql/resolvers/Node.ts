import type { NodeResolvers } from "../__generated__/resolvers";
import { typeNameOf } from "./type-name";

export const Node: NodeResolvers = {
  __resolveType: ({ type }) => typeNameOf(type),
};
