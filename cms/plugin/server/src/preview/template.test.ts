import { type Filling, filled, previewTemplate } from "./template";

const filling: Filling = {
  type: "technique",
  slug: "swedish-massage",
  documentId: "abc",
  locale: "es",
  status: "draft",
  token: "a.b.c",
};

const isRefused = (template: string): boolean =>
  !previewTemplate.safeParse(template).success;

describe("the address of a team's own previews", () => {
  it.each([
    "https://www.example.org/{locale}/{type}/{slug}?token={token}",
    "http://localhost:3000/api/preview?id={documentId}&status={status}&token={token}",
    "https://www.example.org",
    "https://www.example.org?token={token}",
    "https://www.example.org#{slug}",
  ])("may be %s", (template) => {
    expect(isRefused(template)).toBe(false);
  });

  it.each([
    ["no address", "/preview/{slug}"],
    ["another scheme", "javascript:alert({slug})"],
    ["another scheme with a host", "ftp://example.org/{slug}"],
    ["an unknown placeholder", "https://www.example.org/{path}"],
    ["an empty placeholder", "https://www.example.org/{}"],
    ["a placeholder of another case", "https://www.example.org/{Slug}"],
    ["a placeholder for the host", "https://{slug}/"],
    ["a placeholder in the host", "https://{locale}.example.org/"],
    [
      "a placeholder that goes on from the host",
      "https://www.example.org{slug}",
    ],
    ["a placeholder for the port", "https://www.example.org:{slug}/"],
    ["half a placeholder", "https://www.example.org/{slug"],
    ["the other half", "https://www.example.org/slug}"],
    ["one inside another", "https://www.example.org/{{slug}}"],
    ["nothing", ""],
  ])("is refused with %s", (_name, template) => {
    expect(isRefused(template)).toBe(true);
  });

  it("says which placeholders there are", () => {
    const { error } = previewTemplate.safeParse("https://a.example/{path}");
    expect(error?.issues[0]?.message).toBe(
      "has unknown placeholders: path. There are: type, slug, documentId, locale, status, token",
    );
  });

  it("is filled in, wherever and however often", () => {
    expect(
      filled(
        "https://a.example/{locale}/{type}/{slug}?s={slug}&id={documentId}&d={status}&t={token}",
        filling,
      ),
    ).toBe(
      "https://a.example/es/technique/swedish-massage?s=swedish-massage&id=abc&d=draft&t=a.b.c",
    );
  });

  it("cannot be changed by what is filled in", () => {
    expect(
      filled("https://a.example/{slug}?t={token}", {
        ...filling,
        slug: "../?t=1&x={token}#$&",
      }),
    ).toBe(
      "https://a.example/..%2F%3Ft%3D1%26x%3D%7Btoken%7D%23%24%26?t=a.b.c",
    );
  });

  it("is none where something is not there that it asks for", () => {
    const unnamed = { ...filling, slug: null };
    expect(filled("https://a.example/{slug}", unnamed)).toBeNull();
    expect(filled("https://a.example/{documentId}", unnamed)).toBe(
      "https://a.example/abc",
    );
  });
});
