import type { BodyRegionResolvers } from "../__generated__/resolvers";
import { entryFields } from "./entry-fields";
import { relationsOf } from "./relations";

const { connection, one } = relationsOf<"body-region">();

export const BodyRegion: BodyRegionResolvers = {
  ...entryFields,
  parent: one("parent"),
  children: connection("children"),
  techniques: connection("techniques"),
  conditions: connection("conditions"),
  contraindications: connection("contraindications"),
};
