import { renderFrontPage } from "./front-page";
import type { FrontPageOptions } from "./front-page-sections";

const pageOf = (options: Partial<FrontPageOptions> = {}): string =>
  renderFrontPage({
    publicUrl: "https://massage.example",
    schemaIsPublic: true,
    isClosed: false,
    hasExample: true,
    ...options,
  });

describe("the front page", () => {
  it("has a section for each kind of reader", () => {
    const titles = [...pageOf().matchAll(/<h2[^>]*>([^<]+)/g)];
    expect(titles.map(([, title]) => title)).toEqual([
      "For people",
      "For developers",
      "For partner sites",
      "For operators",
    ]);
  });

  it("shows the address under which readers reach the gateway, for copying", () => {
    const page = pageOf();
    expect(page).toContain("curl https://massage.example/graphql");
    expect(page).toContain("https://massage.example/embed/v1/bodywork.js");
  });

  it("offers neither the explorer nor a query where only known documents are answered", () => {
    expect(pageOf()).toContain('href="/graphql"');
    const closed = pageOf({ isClosed: true });
    expect(closed).not.toContain('href="/graphql"');
    expect(closed).not.toContain("A first query");
    expect(closed).toContain("by their hash");
  });

  it("leads to the example only where it is built", () => {
    const href = 'href="/examples/condition-explorer/"';
    expect(pageOf()).toContain(href);
    expect(pageOf({ hasExample: false })).not.toContain(href);
  });

  it("leads to the reference only where the schema is public", () => {
    expect(pageOf()).toContain('href="/reference"');
    expect(pageOf({ schemaIsPublic: false })).not.toContain("/reference");
  });
});
