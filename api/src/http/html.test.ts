import { html, raw } from "./html";

describe("html", () => {
  it("escapes values in text and in attributes", () => {
    const value = `"><script>'&`;
    expect(html`<p title="${value}">${value}</p>`.text).toBe(
      '<p title="&quot;&gt;&lt;script&gt;&#39;&amp;">&quot;&gt;&lt;script&gt;&#39;&amp;</p>',
    );
  });

  it("escapes once, through nesting and lists", () => {
    const items = ["a & b", "c"].map((item) => html`<i>${item}</i>`);
    expect(html`<b>${items}</b>`.text).toBe("<b><i>a &amp; b</i><i>c</i></b>");
  });

  it("leaves out what is absent, but not zero", () => {
    expect(html`[${null}${undefined}${false}${0}${""}]`.text).toBe("[0]");
  });

  it("lets markup of ours through as it stands", () => {
    expect(html`${raw("<br>")}`.text).toBe("<br>");
  });
});
