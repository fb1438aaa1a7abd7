/** What was answered stays at hand: who goes back sees at once what was there, at the place where it was. */
export const remembered = new Map<string, unknown>();
