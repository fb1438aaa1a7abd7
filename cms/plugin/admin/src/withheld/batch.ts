import type { WithheldEntries } from "../../../contracts/withheld";

/** Asks the server which of some entries of a type are withheld. */
export type AskWithheld = (
  model: string,
  documentIds: readonly string[],
) => Promise<WithheldEntries>;

interface Batch {
  readonly documentIds: Set<string>;
  readonly answer: Promise<WithheldEntries>;
}

/**
 * One request for all rows of a list: each row asks for itself, and those that ask synchronously after one another, as they do when a
 * page is drawn, share an answer.
 */
export class WithheldBatches {
  readonly #open = new Map<string, Batch>();

  async isWithheld(
    ask: AskWithheld,
    model: string,
    documentId: string,
    locale: string | null,
  ): Promise<boolean> {
    const batch = this.#open.get(model) ?? this.#begin(ask, model);
    batch.documentIds.add(documentId);
    const { entries } = await batch.answer;
    return entries.some(
      (entry) =>
        entry.documentId === documentId &&
        (locale === null || entry.locale === locale),
    );
  }

  #begin(ask: AskWithheld, model: string): Batch {
    const documentIds = new Set<string>();
    const answer = new Promise<void>((resolve) => setTimeout(resolve)).then(
      () => {
        this.#open.delete(model);
        return ask(model, [...documentIds]);
      },
    );
    const batch = { documentIds, answer };
    this.#open.set(model, batch);
    return batch;
  }
}
