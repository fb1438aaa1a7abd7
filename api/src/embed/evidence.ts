import type {
  Content,
  Entry,
  EvidenceArgs,
  EvidenceConnection,
  EvidenceEdge,
} from "../content/types";
import type { Citations } from "./citations";
import { noteHtml } from "./note-html";
import { pageUrl, servedOf } from "./served";
import type { EvidenceView, FindingView, ViewRequest } from "./view";
import type { AdviceAgainst, EmbedType } from "./words";

type Indication = Entry<"indication">;

const LARGEST_PAGE = 100;

type Edge = EvidenceEdge<"technique"> | EvidenceEdge<"condition">;
type Page = EvidenceConnection<"technique"> | EvidenceConnection<"condition">;
type PageAfter = (window: Pick<EvidenceArgs, "first" | "after">) => Page;

/** All of them: a finding that is left out could be the one that warns. */
function* edgesOf(pageAfter: PageAfter): Generator<Edge> {
  let after: string | null = null;
  do {
    const page: Page = pageAfter({ first: LARGEST_PAGE, after });
    yield* page.edges;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
}

const isAgainst = (
  strength: Indication["strength"],
): strength is AdviceAgainst => strength.endsWith("_AGAINST");

const findingView = (
  indication: Indication,
  citations: readonly number[],
): FindingView => ({
  ...servedOf(indication),
  scope: indication.scope,
  direction: indication.direction,
  certainty: indication.certainty,
  basis: indication.certaintyBasis,
  against: isAgainst(indication.strength) ? indication.strength : null,
  noteHtml: noteHtml(indication.note),
  dose: indication.dose?.text ?? null,
  citations,
});

const captionOf = (
  subject: Entry<EmbedType>,
  request: ViewRequest,
): Omit<EvidenceView, "findings"> => ({
  ...servedOf(subject),
  name: subject.name,
  url: pageUrl(subject, request),
  caution: subject.type === "technique" ? subject.caution : null,
});

/** What is known about an entry, by the technique or condition at the other end: best evidence first. */
export const evidenceViews = (
  pageAfter: PageAfter,
  content: Content,
  request: ViewRequest,
  citations: Citations,
): readonly EvidenceView[] =>
  [...edgesOf(pageAfter)].map(({ node, indications }) => ({
    ...captionOf(node, request),
    findings: indications.map((indication) =>
      findingView(
        indication,
        citations.cite(content.related(indication, "sources")),
      ),
    ),
  }));
