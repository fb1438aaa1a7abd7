import type { Connection, Content, Entry } from "../content/types";
import type { Citations } from "./citations";
import { bySlug, servedOf } from "./served";
import type { ContraindicationGroup } from "./view";
import type { ContraindicationKind } from "./words";

type Contraindication = Entry<"contraindication">;

const KINDS: readonly ContraindicationKind[] = ["ABSOLUTE", "RELATIVE"];

const LARGEST_PAGE = 100;

/** Those that forbid or limit every massage, whatever it is for. */
export const contraindicationsOfEveryMassage = (
  content: Content,
  locale: string,
): readonly Contraindication[] => {
  const found: Contraindication[] = [];
  const filter = { appliesToAllTechniques: { eq: true } };
  for (let after: string | null = null; ;) {
    const page: Connection<"contraindication"> = content.list(
      "contraindication",
      { filter, first: LARGEST_PAGE, after },
      locale,
    );
    found.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return found;
    after = page.pageInfo.endCursor;
  }
};

/** What is particular to the entry comes before what holds for every technique. */
const particularFirst = (a: Contraindication, b: Contraindication): number =>
  Number(a.appliesToAllTechniques) - Number(b.appliesToAllTechniques) ||
  bySlug(a, b);

/** The contraindications by kind, those that forbid first. */
export const contraindicationGroups = (
  content: Content,
  contraindications: readonly Contraindication[],
  citations: Citations,
): readonly ContraindicationGroup[] => {
  const ordered = [...contraindications].sort(particularFirst);
  return KINDS.map((kind) => ({
    kind,
    items: ordered
      .filter((contraindication) => contraindication.kind === kind)
      .map((contraindication) => ({
        ...servedOf(contraindication),
        name: contraindication.name,
        scope: contraindication.scope,
        why: contraindication.why,
        whatToDo: contraindication.whatToDo,
        isWeaklyTraced: contraindication.sourcing === "WEAKLY_TRACED",
        citations: citations.cite(content.related(contraindication, "sources")),
      })),
  })).filter(({ items }) => items.length > 0);
};
