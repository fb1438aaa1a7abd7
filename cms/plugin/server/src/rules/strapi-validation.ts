import type { Core, Struct } from "@strapi/strapi";
import { contentTypeNames } from "../content-types";
import { uidOf } from "../model/naming";

interface Options {
  readonly isDraft?: boolean;
}

type Validate = (
  model: Struct.ContentTypeSchema,
  data: unknown,
  options?: Options,
  ...rest: readonly unknown[]
) => Promise<unknown>;

/**
 * Leaves it to our rules what must hold of our entries when they are published. Strapi would say it first: one thing at a time, in
 * words such as “name must be defined”, and without the name of the entry.
 */
export const leavePublishingToRules = (strapi: Core.Strapi): void => {
  const ours: ReadonlySet<string> = new Set(contentTypeNames.map(uidOf));
  const validator = strapi.get<Record<string, Validate>>("entityValidator");
  for (const name of ["validateEntityCreation", "validateEntityUpdate"]) {
    const validate = validator[name];
    if (!validate)
      throw new Error(
        "Strapi validates entries in another way than Bodywork knows.",
      );
    validator[name] = (model, data, options, ...rest) =>
      validate(
        model,
        data,
        ours.has(model.uid) ? { ...options, isDraft: true } : options,
        ...rest,
      );
  }
};
