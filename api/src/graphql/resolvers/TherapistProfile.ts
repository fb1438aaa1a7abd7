import type { TherapistProfileResolvers } from "../__generated__/resolvers";
import { relationsOf } from "./relations";

const { connection } = relationsOf<"therapist-profile">();

export const TherapistProfile: TherapistProfileResolvers = {
  techniques: connection("techniques"),
  conditions: connection("conditions"),
};
