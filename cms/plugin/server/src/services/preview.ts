import type { Core } from "@strapi/strapi";
import { PREVIEW_PREFIX, entryPath } from "../../../contracts/preview";
import type { PluginConfig } from "../config";
import { typeOfUid } from "../content-types";
import { PLUGIN_ID, uidOf } from "../model/naming";
import { linksToPage, pageOf } from "../preview/page-of";
import { readableEntry } from "../preview/readable-entry";
import { filled } from "../preview/template";
import { previewToken } from "../preview/token";

/** As Strapi calls the handler of its previews. */
export interface PreviewParams {
  readonly documentId: string;
  readonly locale?: string | null;
  /** The admin also says `modified`, of a draft that is ahead of what is published. */
  readonly status?: string | null;
}

const preview = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Where an entry is previewed, with a token for the editor who asks; without one for what is published. It is the `handler` of
   * Strapi's own previews, whose button is there unless this is null.
   */
  async url(uid: string, params: PreviewParams): Promise<string | null> {
    const { gatewayUrl, previewSecret, previewMinutes, previewUrl } =
      strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`);
    const type = typeOfUid(uid);
    const editor: string | number | undefined =
      strapi.requestContext.get()?.state["user"]?.id;
    if (!type || !previewSecret || !editor) return null;

    const { documentId, locale } = params;
    const status = params.status === "published" ? "published" : "draft";
    const entry = await readableEntry(
      strapi,
      uidOf(type),
      { documentId, locale, status },
      linksToPage(type),
    );
    if (!entry) return null;

    const token = (): string =>
      previewToken({
        editor: String(editor),
        minutes: previewMinutes,
        secret: previewSecret,
      });
    if (previewUrl)
      return filled(previewUrl, {
        type,
        slug: entry.slug ?? null,
        documentId,
        locale: entry.locale,
        status,
        token: status === "draft" ? token() : "",
      });

    const path =
      pageOf(type, entry) ??
      (status === "draft" && entry.slug ? entryPath(type, entry.slug) : null);
    if (!gatewayUrl || path === null) return null;
    const address = gatewayUrl.replace(/\/+$/, "");
    const search = new URLSearchParams({ locale: entry.locale });
    if (status === "published") return `${address}${path}?${search.toString()}`;
    search.set("token", token());
    return `${address}${PREVIEW_PREFIX}${path}?${search.toString()}`;
  },
});

export type PreviewService = ReturnType<typeof preview>;

export default preview;
