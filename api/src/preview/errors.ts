import { CallerError } from "../content/errors";

/** A preview was asked for without a token. */
export class PreviewTokenMissing extends CallerError {
  constructor() {
    super(
      "PREVIEW_TOKEN_MISSING",
      "Drafts are shown to editors only: send a token of the CMS as “Authorization: Bearer …”.",
    );
  }
}

/** A token that this gateway's CMS has not signed, for this purpose and for a moderate time. Why exactly is nobody's business. */
export class PreviewTokenInvalid extends CallerError {
  constructor() {
    super(
      "PREVIEW_TOKEN_INVALID",
      "This is not a token for previews of this gateway. Open the preview in the CMS again.",
    );
  }
}

/** A token whose time is over. */
export class PreviewTokenExpired extends CallerError {
  constructor() {
    super(
      "PREVIEW_TOKEN_EXPIRED",
      "This preview has ended. Open it in the CMS again.",
    );
  }
}
