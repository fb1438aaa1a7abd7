/** A row of a form of Strapi's, and a field in it. */
const ROW = 'form [role="tabpanel"] > div > div > div > div';
const FIELD = `${ROW} > div`;

/**
 * Takes the room away that Strapi leaves for fields that a condition hides. Guides have fields of their own for each of ten kinds, which would leave
 * half a page empty.
 */
export const hideEmptyRows = (): void => {
  const style = document.createElement("style");
  style.textContent = `${FIELD}:empty, ${ROW}:not(:has(> :not(:empty))) { display: none; }`;
  document.head.append(style);
};
