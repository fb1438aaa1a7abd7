import { yup } from "@strapi/utils";

interface Options {
  test: (this: unknown, ...args: unknown[]) => unknown;
}

interface Schema {
  readonly tests: readonly { readonly OPTIONS: Options }[];
}

interface Prototype {
  _validate: (this: Schema, ...args: unknown[]) => unknown;
  validate: (this: Schema, ...args: unknown[]) => Promise<unknown> | undefined;
}

/** The error of a test, by the validation error that stands in for it until the validation ends. */
const causes = new WeakMap<object, unknown>();

const standIn = (cause: unknown): Error => {
  const error = new yup.ValidationError("could not be checked");
  causes.set(error, cause);
  return error;
};

const wrapped = new WeakSet<Options>();

const wrap = (options: Options): void => {
  if (wrapped.has(options)) return;
  wrapped.add(options);
  const { test } = options;
  options.test = function (...args) {
    const result = test.apply(this, args);
    return result instanceof Promise ? result.catch(standIn) : result;
  };
};

const rethrown = (error: unknown): unknown => {
  if (!(error instanceof yup.ValidationError)) return error;
  const found = [error, ...error.inner].find((one) => causes.has(one));
  return found ? causes.get(found) : error;
};

/**
 * Makes a validation fail with the error of a test that queries the database in vain. The version of yup that Strapi uses (0.32.9;
 * fixed in 0.32.11) does not handle the rejection of a test: the process ends, or else the validation never settles.
 */
export const propagateTestErrors = (): void => {
  const prototype = (yup.BaseSchema as unknown as { prototype: Prototype })
    .prototype;
  const { _validate: run, validate } = prototype;
  prototype._validate = function (...args) {
    for (const { OPTIONS } of this.tests) wrap(OPTIONS);
    return run.apply(this, args);
  };
  prototype.validate = function (...args) {
    return validate.apply(this, args)?.catch((error: unknown) => {
      throw rethrown(error);
    });
  };
};
