import fc from "fast-check";
import { contentTypeNames, feedDocument } from "../../../contracts";
import {
  type WireDocument,
  arbitraryDocument,
  publicAttributes,
} from "../../../contracts/test-arbitrary-document";
import type { Version } from "../feed/versions";
import { enforceRules } from "./enforce";

interface Refusal {
  readonly details: {
    readonly errors: readonly {
      readonly path: readonly string[];
      readonly message: string;
    }[];
  };
}

const refusalsOf = (
  document: WireDocument,
): Refusal["details"]["errors"] | null => {
  const version = { status: "published", document } as unknown as Version;
  try {
    enforceRules([version]);
    return null;
  } catch (error) {
    return (error as Refusal).details.errors;
  }
};

/** What an editor, an import or code could put into a field of any kind. */
const anything = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "josé@example.org",
    "a b@example.org",
    "https://exa mple.org",
    "https://",
    "2026-02-30",
    "31.01.2026",
    "",
    "\u0000",
    "\u200b",
  ),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constant([{ type: "paragraph", children: [{ type: "unknown" }] }]),
  fc.constant([{ type: "image", image: {}, children: [] }]),
);

describe.each(contentTypeNames)("a published %s", (type) => {
  const attributes = Object.entries(publicAttributes(type)).filter(
    ([, { kind }]) => !["link", "group", "list", "image"].includes(kind),
  );

  it("is refused at a field, in words, or readers can be shown it", () => {
    fc.assert(
      fc.property(
        arbitraryDocument(type),
        fc.constantFrom(...attributes.map(([name]) => name)),
        anything,
        (document, name, value) => {
          const changed = {
            ...document,
            fields: { ...document.fields, [name]: value },
          };
          const isShown = feedDocument.safeParse(changed).success;
          expect(
            refusalsOf(changed)?.every(
              ({ path, message }) =>
                (path[0] ?? "") in publicAttributes(type) &&
                /^\p{Lu}.*\.$/su.test(message),
            ) ?? isShown,
          ).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});

it("an address that the admin takes and readers would never see is refused in words", () => {
  const [profile] = fc.sample(
    arbitraryDocument("therapist-profile").filter(
      (document) => refusalsOf(document) === null,
    ),
    1,
  );
  const document = profile as WireDocument;
  expect(
    refusalsOf({
      ...document,
      fields: { ...document.fields, email: "josé@example.org" },
    }),
  ).toEqual([
    {
      path: ["email"],
      message:
        "E-mail: write an address like name@example.org, in letters without accents.",
      name: "ValidationError",
    },
  ]);
});
