import { components } from "../../../server/src/components";
import {
  type Attributes,
  type ContentType,
  attributesOf,
} from "../../../server/src/model/attributes";
import { toStrapiContentType } from "../../../server/src/model/to-strapi";
import { contentTypes } from "../../../server/src/content-types";
import { ORDER_OF_USE, orderMenu } from "../lists/menu";
import { formsEs, inLanguage } from "./forms-es";
import { helpInLanguage } from "./help";
import { valueWords, wordOf } from "./values";

const types: readonly ContentType[] = Object.values(contentTypes);
const all: Readonly<Record<string, ContentType>> = contentTypes;

const forms: readonly (readonly [string, Attributes])[] = [
  ...types.map((type) => [type.name, attributesOf(type)] as const),
  ...components.map(
    ({ name, attributes }) =>
      [`component ${name}`, attributes as Attributes] as const,
  ),
];

/** Examples that are the same in every language: names, codes, numbers, addresses. */
const SAME_EVERYWHERE: ReadonlySet<string> = new Set([
  "ARTICLE",
  "Atlanta",
  "Furlan AD, Giraldo M, Baskwill A, et al.",
  "Georgia Board of Massage Therapy",
  "Massage for low-back pain",
  "O.C.G.A. § 43-24A-8",
  "en",
  "knee-osteoarthritis",
  "myofascial-release",
  "stretch-therapy",
  "swedish-massage",
]);

const isSame = (example: string): boolean =>
  SAME_EVERYWHERE.has(example) ||
  /^[A-Z0-9 .,:()/+-]+$|^https:|@|^10\./.test(example) ||
  example === "Annals of Internal Medicine 166(7):514-530";

describe("the Spanish words of the forms", () => {
  it.each(forms)("name and explain every field of %s", (_form, attributes) => {
    const missing = Object.values(attributes).flatMap(
      ({ label, description, placeholder = "" }) => [
        ...[label, description].filter((text) => !(text in formsEs)),
        ...(placeholder === "" || placeholder in formsEs || isSame(placeholder)
          ? []
          : [placeholder]),
      ],
    );
    expect(missing).toEqual([]);
  });

  it.each(types)("name one and many of $name", ({ displayName, menuName }) => {
    expect(formsEs[displayName]).toBeTruthy();
    expect(formsEs[menuName]).toBeTruthy();
    expect(formsEs[menuName]).not.toBe(formsEs[displayName]);
  });

  it.each(types)("are found for the help that $name shows", (type) => {
    const { metadatas } = toStrapiContentType(type, all).config;
    const english = Object.values(metadatas)
      .map(({ edit }) => edit.description)
      .filter((help) => helpInLanguage(help, "es") === help);
    expect(english).toEqual([]);
    const halfEnglish = Object.values(metadatas)
      .map(({ edit }) => helpInLanguage(edit.description, "es"))
      .filter((help) => /A change here|Shown here|\bthe\b/.test(help));
    expect(halfEnglish).toEqual([]);
  });

  it("are of no field that is gone", () => {
    const used = new Set([
      ...forms.flatMap(([, attributes]) =>
        Object.values(attributes).flatMap(
          ({ label, description, placeholder }) => [
            label,
            description,
            placeholder,
          ],
        ),
      ),
      ...types.flatMap(({ displayName, menuName }) => [displayName, menuName]),
      "Shown here only: open an entry to change it.",
      "A change here goes out when the other entry is published.",
      "Choose one",
      "Choose or create one",
      "Add or create",
      "Write here",
      "YYYY-MM-DD",
    ]);
    expect(Object.keys(formsEs).filter((text) => !used.has(text))).toEqual([]);
  });

  it("leave what an administrator has written, and other languages, alone", () => {
    expect(inLanguage("Our own label", "es")).toBe("Our own label");
    expect(inLanguage("Name", "fr")).toBe("Name");
    expect(inLanguage("Name", "es")).toBe("Nombre");
  });
});

describe("the words for values", () => {
  it("tell the values of every field apart, in both languages", () => {
    const alike = forms.flatMap(([form, attributes]) =>
      Object.entries(attributes).flatMap(([name, attribute]) => {
        if (attribute.kind !== "enumeration") return [];
        return ["en", "es"].flatMap((language) => {
          const words = attribute.values.map((one) => wordOf(one, language));
          return new Set(words).size === words.length
            ? []
            : [`${form}.${name} (${language})`];
        });
      }),
    );
    expect(alike).toEqual([]);
  });

  it("are of no value that is gone", () => {
    const used = new Set(
      forms.flatMap(([, attributes]) =>
        Object.values(attributes).flatMap((attribute) =>
          attribute.kind === "enumeration" ? attribute.values : [],
        ),
      ),
    );
    expect(Object.keys(valueWords).filter((one) => !used.has(one))).toEqual([]);
  });

  it("leave values of other plugins as they are", () => {
    expect(wordOf("SOMEBODY_ELSES", "es")).toBe("SOMEBODY_ELSES");
    expect(wordOf("BENEFIT", "en")).toBe("Benefit");
    expect(wordOf("BENEFIT", "es")).toBe("Beneficio");
  });
});

describe("the menu", () => {
  it("has every type once, in an order that Strapi's sorting keeps", () => {
    expect([...ORDER_OF_USE].sort()).toEqual(
      types.map(({ name }) => name).sort(),
    );
    const links = [
      { uid: "api::article.article", title: "Articles" },
      ...types.map(({ name, menuName }) => ({
        uid: `plugin::bodywork.${name}`,
        title: menuName,
      })),
    ];
    for (const language of ["en", "es"]) {
      const { compare } = new Intl.Collator(language, { sensitivity: "base" });
      const sorted = [...orderMenu(links, language)].sort((a, b) =>
        compare(a.title, b.title),
      );
      expect(sorted.map(({ uid }) => uid.split(".")[1])).toEqual([
        ...ORDER_OF_USE,
        "article",
      ]);
    }
    expect(orderMenu(links, "es")[1]?.title.trim()).toBe("Técnicas");
  });
});
