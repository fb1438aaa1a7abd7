type Values = Readonly<Record<string, unknown>>;

/** Something besides spaces and characters that take no place, such as a zero-width space. */
const SEEN = /[^\p{C}\p{Z}\s]/u;

/** Whether a text, a rich text or a list says nothing. */
export const isEmpty = (value: unknown): boolean => {
  if (value == null) return true;
  if (typeof value === "string") return !SEEN.test(value);
  if (!Array.isArray(value)) return false;
  return value.every((item: unknown) => {
    if (typeof item === "string") return isEmpty(item);
    const { type, text, children } = (item ?? {}) as Values;
    if (type === "text") return isEmpty(text);
    return Array.isArray(children) && type !== "image" && isEmpty(children);
  });
};
