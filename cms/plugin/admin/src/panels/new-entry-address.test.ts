import {
  type ContentType,
  attributesOf,
} from "../../../server/src/model/attributes";
import { contentTypes } from "../../../server/src/content-types";
import type { ContentTypeName } from "../model";
import { linkSeenAs, newEntryAddress } from "./new-entry-address";

const types: readonly ContentType[] = Object.values(contentTypes);

const backlinks = types.flatMap((type) =>
  Object.entries(attributesOf(type)).flatMap(([name, attribute]) =>
    attribute.kind === "backlink"
      ? [{ type: type.name, name, from: attribute.from, via: attribute.via }]
      : [],
  ),
);

describe("a new entry that links to one that is there", () => {
  it.each(backlinks)(
    "begins with the link that $type sees as $name",
    ({ type, name, from, via }) => {
      expect(
        linkSeenAs(type as ContentTypeName, from as ContentTypeName, name),
      ).toBe(via);
    },
  );

  it("has an address that says so", () => {
    const address = newEntryAddress({
      type: "technique",
      from: "indication",
      backlink: "indications",
      documentId: "abc",
      locale: "es",
    });
    const { pathname, searchParams } = new URL(address, "https://cms.example");
    expect(pathname).toBe(
      "/content-manager/collection-types/plugin::bodywork.indication/create",
    );
    expect(Object.fromEntries(searchParams)).toEqual({
      "plugins[i18n][locale]": "es",
      link: "technique",
      to: "abc",
    });
  });
});
