import {
  type ConstDirectiveNode,
  type DocumentNode,
  Kind,
  type ObjectTypeDefinitionNode,
  print,
  visit,
} from "graphql";

/** No more of the specification is needed than its first version has; routers compose by the newest that any graph names. */
const LINK = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.0", import: ["@key", "@shareable"])
`;

/** Say what a field counts here; each graph counts by itself, and a router may read more into the names than is said. */
const OWN_DIRECTIVES: ReadonlySet<string> = new Set(["cost", "listSize"]);

/** Types that other graphs define in the same way, after the Relay specification. */
const SHARED: ReadonlySet<string> = new Set(["PageInfo"]);

const SHAREABLE: ConstDirectiveNode = {
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: "shareable" },
};

const key = (field: "id" | "documentId" | "slug"): ConstDirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: "key" },
  arguments: [
    {
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: "fields" },
      value: { kind: Kind.STRING, value: field },
    },
  ],
});

const KEYS = [key("id"), key("documentId"), key("slug")];

export const isEntity = ({ interfaces = [] }: ObjectTypeDefinitionNode) =>
  interfaces.some(({ name }) => name.value === "Entry");

const addedTo = (type: ObjectTypeDefinitionNode) => {
  if (isEntity(type)) return KEYS;
  return SHARED.has(type.name.value) ? [SHAREABLE] : [];
};

/** A schema as a router composes it with others: every entry has its keys. */
export const subgraphSdl = (document: DocumentNode): string =>
  LINK +
  print(
    visit(document, {
      ObjectTypeDefinition: {
        leave: (type) => ({
          ...type,
          directives: [...(type.directives ?? []), ...addedTo(type)],
        }),
      },
      Directive: ({ name }) =>
        OWN_DIRECTIVES.has(name.value) ? null : undefined,
      DirectiveDefinition: ({ name }) =>
        OWN_DIRECTIVES.has(name.value) ? null : undefined,
    }),
  );
