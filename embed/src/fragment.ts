interface HtmlPolicy {
  createHTML(markup: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy;
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

const passOn: HtmlPolicy = { createHTML: (markup) => markup };
let policy: HtmlPolicy | undefined;

/** Hosts that enforce Trusted Types allow our markup by the name of this policy; others need none. */
const trusted = (markup: string): string => {
  policy ??= window.trustedTypes?.createPolicy("bodywork", passOn) ?? passOn;
  return policy.createHTML(markup);
};

/**
 * Puts a fragment of the gateway in the place of whatever a shadow root shows. Its stylesheet is constructed rather than inserted:
 * a host whose policy forbids inline styles would block an element.
 */
export const show = (root: ShadowRoot, markup: string): void => {
  const template = document.createElement("template");
  template.innerHTML = trusted(markup);
  const style = template.content.querySelector("style");
  if (style && "adoptedStyleSheets" in root) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style.textContent);
    root.adoptedStyleSheets = [sheet];
    style.remove();
  }
  root.replaceChildren(template.content);
};
