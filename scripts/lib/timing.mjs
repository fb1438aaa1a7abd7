// @ts-check

/** How patient `npm start` is, in milliseconds. In a file of its own, because tests are less so. */
export const timing = {
  /** From SIGTERM to SIGKILL. */
  grace: 10_000,
  /** From a start to the first answer: the first one of all imports the starter content, on whatever machine this is. */
  patience: 600_000,
  /** Before the first restart. It doubles with each failure that follows. */
  firstPause: 500,
  longestPause: 30_000,
  /** After a service has answered for so long, its next failure counts as the first one again. */
  steady: 60_000,
};

/** How often a service is tried that has never been ready: enough for a database that starts at the same time. */
export const FIRST_TRIES = 3;
