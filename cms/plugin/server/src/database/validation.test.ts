import { validateYupSchema, yup } from "@strapi/utils";
import { propagateTestErrors } from "./validation";

/** Created before the fix is applied, like the schemas of Strapi's own modules. */
const early = yup.object({
  slug: yup.string().test("unique", "is taken", (value) => ask(value)),
});

const lost = new Error("Connection terminated");

const ask = (value: unknown): Promise<boolean> =>
  value === "lost" ? Promise.reject(lost) : Promise.resolve(value !== "taken");

describe("a validation that queries the database", () => {
  beforeAll(propagateTestErrors);

  const late = yup.object({
    nested: yup.array().of(
      yup.object({
        slug: yup.string().test("unique", "is taken", (value) => ask(value)),
      }),
    ),
  });

  it("fails with the error of the query, however deeply nested", async () => {
    await expect(validateYupSchema(early)({ slug: "lost" })).rejects.toBe(lost);
    const nested = [{ slug: "taken" }, { slug: "lost" }, { slug: "free" }];
    await expect(validateYupSchema(late)({ nested })).rejects.toBe(lost);
    await expect(early.validate({ slug: "lost" })).rejects.toBe(lost);
  });

  it("is otherwise unchanged", async () => {
    expect(await validateYupSchema(early)({ slug: "free" })).toEqual({
      slug: "free",
    });
    await expect(
      validateYupSchema(early)({ slug: "taken" }),
    ).rejects.toMatchObject({ name: "ValidationError", message: "is taken" });
    expect(() => yup.string().required().validateSync("")).toThrow("required");
  });
});
