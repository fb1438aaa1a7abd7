import { installIn } from "../install.mjs";
import type { Peer } from "./peers/peer";

/** What one peer alone needs is installed when that peer is measured. */
export const installPeers = (peers: readonly Peer[]): void => {
  for (const { folder } of peers)
    if (folder !== undefined) installIn(`bench/${folder}`);
};
