import { bodywork, bodyworkBrotli } from "./bodywork";
import { floor } from "./floor";
import { mercurius, mercuriusPlain, yoga } from "./in-memory";
import type { Peer } from "./peer";
import { postgraphile } from "./postgraphile";
import { strapiSqlite } from "./strapi";

/** In the order in which they take their turns. */
export const peers: readonly Peer[] = [
  floor,
  bodywork,
  bodyworkBrotli,
  mercurius,
  mercuriusPlain,
  yoga,
  postgraphile,
  strapiSqlite,
];
