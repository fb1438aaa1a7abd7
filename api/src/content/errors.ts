/** Faults of the caller. The code is stable and documented in `docs/errors.md`; the message is for people. */
export class CallerError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = new.target.name;
  }
}

/** An argument that cannot mean anything, or two that contradict each other. */
export class InvalidArgument extends CallerError {
  constructor(message: string) {
    super("INVALID_ARGUMENT", message);
  }
}

/** A cursor that this list did not hand out: forged, or of another order or type. */
export class InvalidCursor extends CallerError {
  constructor() {
    super(
      "INVALID_CURSOR",
      "This cursor does not belong to this list in this order.",
    );
  }
}

/** A page that is too large, or negative. */
export class PageSizeOutOfRange extends CallerError {
  constructor(argument: "first" | "last", highest: number) {
    super(
      "PAGE_SIZE_OUT_OF_RANGE",
      `“${argument}” must be between 0 and ${highest}.`,
    );
  }
}

/** A filter that is nested too deep, or has too many conditions. */
export class FilterTooComplex extends CallerError {
  constructor(message: string) {
    super("FILTER_TOO_COMPLEX", message);
  }
}

/** A language that the content does not have. */
export class UnknownLocale extends CallerError {
  constructor(available: readonly string[]) {
    super(
      "UNKNOWN_LOCALE",
      `There is no content in this language. Available: ${available.join(", ")}.`,
    );
  }
}

/** An operation that is ended, whatever it has come to: more of it would keep others waiting. */
export class OperationEnded extends CallerError {}

/** An operation that takes longer than it may. */
export class TooMuchWork extends OperationEnded {
  constructor(limit: number) {
    super(
      "QUERY_TOO_MUCH_WORK",
      `This request takes more than the ${limit} steps that a request may take. Ask for less at a time.`,
    );
  }
}

/** An answer that is longer than it may be. */
export class AnswerTooLarge extends OperationEnded {
  constructor(limit: number) {
    super(
      "ANSWER_TOO_LARGE",
      `The answer would have more than the ${limit} bytes that an answer may have. Ask for less at a time.`,
    );
  }
}

/** A search while the words of the content are still being read. */
export class SearchNotReady extends CallerError {
  constructor() {
    super(
      "SEARCH_NOT_READY",
      "The search is still being prepared. Try again in a moment.",
    );
  }
}
