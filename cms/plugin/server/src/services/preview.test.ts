import type { Core } from "@strapi/strapi";
import jwt from "jsonwebtoken";
import preview from "./preview";

const SECRET = "secret-of-the-previews-for-tests-only";

interface Situation {
  readonly config?: Readonly<Record<string, unknown>>;
  readonly user?: object | null;
  readonly mayRead?: boolean;
  readonly row?: object | null;
}

let found: jest.Mock;

/** As much of Strapi as the service meets. */
const serviceIn = ({
  config = {},
  user = { id: 7 },
  mayRead = true,
  row = { slug: "swedish", locale: "en" },
}: Situation = {}) => {
  found = jest.fn(() => Promise.resolve(row));
  const strapi = {
    config: {
      get: () => ({
        gatewayUrl: "https://gateway.example/",
        previewSecret: SECRET,
        previewMinutes: 15,
        ...config,
      }),
    },
    requestContext: {
      get: () => (user ? { state: { user, userAbility: {} } } : undefined),
    },
    plugin: () => ({
      service: () => ({
        create: () => ({
          cannot: { read: () => !mayRead },
          sanitizedQuery: {
            read: () => Promise.resolve({ filters: { mine: true } }),
          },
        }),
      }),
    }),
    documents: () => ({ findOne: found }),
  };
  return preview({ strapi: strapi as unknown as Core.Strapi });
};

const TECHNIQUE = "plugin::bodywork.technique";
const params = { documentId: "abc", locale: "en", status: "draft" };

const url = async (
  situation: Situation,
  uid = TECHNIQUE,
  changes: object = {},
): Promise<URL | null> => {
  const address = await serviceIn(situation).url(uid, {
    ...params,
    ...changes,
  });
  return address === null ? null : new URL(address);
};

describe("the address of a preview", () => {
  it("is the page of the entry at the gateway, with a token for who asks", async () => {
    const address = await url({});
    expect(address?.origin).toBe("https://gateway.example");
    expect(address?.pathname).toBe("/preview/embed/technique/swedish");
    expect(address?.searchParams.get("locale")).toBe("en");
    const token = address?.searchParams.get("token") ?? "";
    const claims = jwt.verify(token, SECRET) as jwt.JwtPayload;
    expect(Object.keys(claims).sort()).toEqual([
      "aud",
      "exp",
      "iat",
      "iss",
      "sub",
    ]);
    expect(claims.sub).toBe("7");
    expect(Number(claims.exp) - Number(claims.iat)).toBe(15 * 60);
  });

  it("is that of a draft also where the admin calls it modified, or nothing", async () => {
    for (const status of ["modified", undefined, null]) {
      const address = await url({}, TECHNIQUE, { status });
      expect(address?.pathname).toMatch(/^\/preview\//);
      expect(found).toHaveBeenCalledWith(
        expect.objectContaining({ status: "draft" }),
      );
    }
  });

  it("is that of readers for what is published, without a token", async () => {
    const address = await url({}, TECHNIQUE, { status: "published" });
    expect(address?.href).toBe(
      "https://gateway.example/embed/technique/swedish?locale=en",
    );
    expect(found).toHaveBeenCalledWith(
      expect.objectContaining({ status: "published" }),
    );
  });

  it("is that of the default language where none is said", async () => {
    await url({}, TECHNIQUE, { locale: null });
    expect(found).toHaveBeenCalledWith(
      expect.not.objectContaining({ locale: expect.anything() as unknown }),
    );
  });

  it.each<[string, object, string]>([
    [
      "indication",
      { condition: { slug: "c" }, technique: { slug: "t" } },
      "condition/c",
    ],
    [
      "indication",
      { condition: null, technique: { slug: "t" } },
      "technique/t",
    ],
    [
      "contraindication",
      { conditions: [], techniques: [{ slug: null }, { slug: "t" }] },
      "technique/t",
    ],
  ])("is the page on which an %s is shown", async (type, links, page) => {
    const row = { slug: "x", locale: "en", ...links };
    const address = await url({ row }, `plugin::bodywork.${type}`);
    expect(address?.pathname).toBe(`/preview/embed/${page}`);
  });

  it.each(["faq", "guide", "indication", "therapist-profile"])(
    "is a page of its own for a draft that readers find on none: %s",
    async (type) => {
      const uid = `plugin::bodywork.${type}`;
      const address = await url({}, uid);
      expect(address?.pathname).toBe(`/preview/entry/${type}/swedish`);
      expect(address?.searchParams.get("token")).toBeTruthy();
      expect(await url({}, uid, { status: "published" })).toBeNull();
    },
  );

  it("is that of the team's own front end, for every type, where one is set", async () => {
    const config = {
      previewUrl: "https://www.example.org/{type}/{slug}?s={status}&t={token}",
    };
    const row = { slug: "does-it-hurt", locale: "en" };
    const draft = await url({ config, row }, "plugin::bodywork.faq");
    expect(draft?.pathname).toBe("/faq/does-it-hurt");
    expect(draft?.searchParams.get("s")).toBe("draft");
    expect(
      jwt.verify(draft?.searchParams.get("t") ?? "", SECRET),
    ).toMatchObject({ sub: "7" });
    const published = await url({ config, row }, "plugin::bodywork.faq", {
      status: "published",
    });
    expect(published?.href).toBe(
      "https://www.example.org/faq/does-it-hurt?s=published&t=",
    );
  });

  it.each<[string, string, Situation]>([
    ["nobody is signed in", TECHNIQUE, { user: null }],
    ["the editor may not read the type", TECHNIQUE, { mayRead: false }],
    ["the entry is not there for this editor", TECHNIQUE, { row: null }],
    [
      "the draft has no slug yet",
      TECHNIQUE,
      { row: { slug: null, locale: "en" } },
    ],
    ["the type is not ours", "api::page.page", {}],
    ["there is no secret", TECHNIQUE, { config: { previewSecret: undefined } }],
    ["there is no gateway", TECHNIQUE, { config: { gatewayUrl: undefined } }],
  ])("is none when %s", async (_name, uid, situation) => {
    expect(await url(situation, uid)).toBeNull();
  });

  it("is asked for with the conditions of the editor's roles", async () => {
    await url({});
    expect(found).toHaveBeenCalledWith(
      expect.objectContaining({ filters: { mine: true } }),
    );
  });
});
