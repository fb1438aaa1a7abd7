import type { TherapistProfileResolvers } from "../__generated__/resolvers";
import { entryFields } from "./entry-fields";
import { relationsOf } from "./relations";

const { connection } = relationsOf<"therapist-profile">();

export const TherapistProfile: TherapistProfileResolvers = {
  ...entryFields,
  techniques: connection("techniques"),
  conditions: connection("conditions"),
};
