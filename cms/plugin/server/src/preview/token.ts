import jwt from "jsonwebtoken";
import {
  PREVIEW_ALGORITHM,
  type PreviewClaims,
} from "../../../contracts/preview";

export interface TokenRequest {
  /** The id of the editor's account. */
  readonly editor: string;
  readonly minutes: number;
  readonly secret: string;
}

/** A token with which its holder sees the drafts, from now on and for some minutes. */
export const previewToken = ({
  editor,
  minutes,
  secret,
}: TokenRequest): string => {
  const now = Math.floor(Date.now() / 1000);
  const claims: PreviewClaims = {
    iss: "bodywork-cms",
    aud: "bodywork-preview",
    sub: editor,
    iat: now,
    exp: now + minutes * 60,
  };
  return jwt.sign(claims, secret, { algorithm: PREVIEW_ALGORITHM });
};
