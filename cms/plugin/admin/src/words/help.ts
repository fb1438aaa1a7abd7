import { inLanguage } from "./forms-es";

/** What is said after the description of every link that can be seen from its other side. */
const AFTERWORDS: readonly string[] = [
  "Shown here only: open an entry to change it.",
  "A change here goes out when the other entry is published.",
];

/** A help text in the language of the admin. */
export const helpInLanguage = (text: string, language: string): string => {
  const afterword = AFTERWORDS.find((one) => text.endsWith(` ${one}`));
  if (!afterword) return inLanguage(text, language);
  const description = text.slice(0, -afterword.length - 1);
  return `${inLanguage(description, language)} ${inLanguage(afterword, language)}`;
};
