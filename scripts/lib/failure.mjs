// @ts-check

/** Something a person can put right: shown as one line and, where it helps, what a log says. Never as a stack. */
export class Failure extends Error {
  /**
   * @param {string} message
   * @param {string} [details]
   */
  constructor(message, details = "") {
    super(message);
    this.details = details;
  }
}

/** The person asked to stop (Ctrl-C or a signal). */
export class Stopped extends Error {}
