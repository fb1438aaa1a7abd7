import { fragmentUrl, supportedLanguage } from "./fragment-url";
import { show } from "./fragment";

export type EmbedType = "technique" | "condition";

const TIMEOUT = 10_000;

const fetchFragment = async (
  url: URL,
  signal: AbortSignal,
): Promise<string> => {
  const response = await fetch(url, {
    credentials: "omit",
    referrerPolicy: "no-referrer",
    signal,
  });
  // 404 and 410 are answers like any other failure here: what is withdrawn must not be shown.
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.text();
};

/**
 * The element of one content type. It shows what the host wrote inside it, usually a link, until the content has arrived, and
 * again whenever the content cannot be had; of failures it tells by an event, never by an exception.
 */
export const bodyworkElement = (
  type: EmbedType,
  base: URL,
): CustomElementConstructor =>
  class extends HTMLElement {
    static readonly observedAttributes = ["slug", "locale"];

    private readonly root = this.attachShadow({ mode: "open" });
    /** The load under way. A newer one takes its place and thereby the right to show anything. */
    private current: AbortController | undefined;
    private shownSlug: string | null = null;

    constructor() {
      super();
      this.showHostContent();
    }

    connectedCallback(): void {
      this.reload();
    }

    disconnectedCallback(): void {
      this.current?.abort();
      this.current = undefined;
    }

    attributeChangedCallback(): void {
      if (this.isConnected) this.reload();
    }

    /** Attributes that change together, and the parser's own sequence of calls, make one request. */
    private reload(): void {
      this.current?.abort();
      const load = new AbortController();
      this.current = load;
      queueMicrotask(() => {
        if (this.current === load) void this.load(load);
      });
    }

    private async load(load: AbortController): Promise<void> {
      const slug = this.getAttribute("slug");
      if (slug !== this.shownSlug) this.showHostContent();
      if (!slug) return;
      const timer = setTimeout(() => load.abort(), TIMEOUT);
      try {
        const url = fragmentUrl(base, type, slug, this.language());
        const markup = await fetchFragment(url, load.signal);
        if (this.current !== load) return;
        show(this.root, markup);
        this.shownSlug = slug;
        this.tell("load", {});
      } catch (error) {
        if (this.current !== load) return;
        this.showHostContent();
        this.tell("error", {
          reason: error instanceof Error ? error.message : "unknown",
        });
      } finally {
        clearTimeout(timer);
      }
    }

    private language(): string | null {
      const page = this.closest("[lang]")?.getAttribute("lang") ?? "";
      return this.getAttribute("locale") ?? supportedLanguage(page);
    }

    private showHostContent(): void {
      this.shownSlug = null;
      this.root.replaceChildren(document.createElement("slot"));
    }

    private tell(name: "load" | "error", detail: object): void {
      this.dispatchEvent(
        new CustomEvent(`bodywork:${name}`, {
          bubbles: true,
          composed: true,
          detail: { type, slug: this.getAttribute("slug"), ...detail },
        }),
      );
    }
  };
