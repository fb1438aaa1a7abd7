import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  buildSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from "graphql";
import { createSchema } from "../schema";

/** Where a list has a place for what is not there. */
const LISTS_WITH_GAPS = ["Query.nodes"];

/** Without these a field could mean nothing; every other argument can be left out. */
const REQUIRED_ARGUMENTS =
  /^(Query\.node\(id:\)|Query\.nodes\(ids:\)|Query\.search\(query:\)|\w+Connection\.facets\(fields:\))$/;

/** The type of each argument of a list, wherever it stands. */
const LIST_ARGUMENTS: Readonly<Record<string, RegExp>> = {
  filter: /^\w+Filter$/,
  orderBy: /^\[\w+Order!\]$/,
  first: /^Int$/,
  after: /^String$/,
  last: /^Int$/,
  before: /^String$/,
  locale: /^Locale$/,
};

type AnyField = GraphQLField<unknown, unknown>;

interface Place {
  readonly name: string;
  readonly owner: GraphQLNamedType;
  readonly field: AnyField;
}

const placesOf = (schema: GraphQLSchema): readonly Place[] =>
  Object.values(schema.getTypeMap()).flatMap((owner) =>
    owner.name.startsWith("__") ||
    (!isObjectType(owner) && !isInterfaceType(owner))
      ? []
      : Object.values(owner.getFields()).map((field) => ({
          name: `${owner.name}.${field.name}`,
          owner,
          field,
        })),
  );

const isConnection = ({ name }: GraphQLNamedType): boolean =>
  name.endsWith("Connection");

/** Whether a type is something that can be looked up. */
const isNode = (type: GraphQLNamedType): boolean =>
  type.name === "Node" ||
  ((isObjectType(type) || isInterfaceType(type)) &&
    type.getInterfaces().some(({ name }) => name === "Node"));

const mayBeNull = ({ type }: { readonly type: unknown }): boolean =>
  !String(type).endsWith("!");

const isList = ({ type }: { readonly type: unknown }): boolean =>
  String(type).startsWith("[");

/** Whether items may be null, or items of items. */
const hasGaps = ({ type }: { readonly type: unknown }): boolean =>
  /[^!]\]/.test(String(type));

const outputFaults = ({ name, owner, field }: Place): readonly string[] => {
  const named = getNamedType(field.type);
  const isNullable = mayBeNull(field);
  const faults: [boolean, string][] = [
    [isNullable && isList(field), "is a list that may be null"],
    [
      hasGaps(field) !== LISTS_WITH_GAPS.includes(name),
      "has items that may be null",
    ],
    [isNullable && isConnection(named), "is a connection that may be null"],
    [isNullable && named.name === "Boolean", "may be neither true nor false"],
    [isNullable && named.name === "ID", "is an id that may be null"],
    [
      owner.name === "Query" && isNode(named) && !isList(field) && !isNullable,
      "promises an entry that may not be there",
    ],
    [
      owner.name === "Query" && !isNode(named) && isNullable,
      "may be null, though it looks nothing up",
    ],
    [
      isNullable && !/null/i.test(field.description ?? ""),
      "does not say what null means",
    ],
  ];
  return faults.flatMap(([isFault, what]) =>
    isFault ? [`${name} ${what}`] : [],
  );
};

const argumentFaults = ({ name, field }: Place): readonly string[] =>
  field.args.flatMap((argument) => {
    const place = `${name}(${argument.name}:)`;
    const form = isConnection(getNamedType(field.type))
      ? LIST_ARGUMENTS[argument.name]
      : undefined;
    const faults: [boolean, string][] = [
      [
        mayBeNull(argument) === REQUIRED_ARGUMENTS.test(place),
        "is required, or is not, other than documented",
      ],
      [hasGaps(argument), "takes a list with null in it"],
      [
        form !== undefined && !form.test(String(argument.type)),
        `is ${String(argument.type)}`,
      ],
    ];
    return faults.flatMap(([isFault, what]) =>
      isFault ? [`${place} ${what}`] : [],
    );
  });

const inputFaults = (schema: GraphQLSchema): readonly string[] =>
  Object.values(schema.getTypeMap())
    .filter(isInputObjectType)
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) => {
        const place = `${type.name}.${field.name}`;
        const isFilter = type.name.endsWith("Filter");
        return [
          ...(isFilter && !mayBeNull(field)
            ? [`${place} cannot be left out`]
            : []),
          ...(hasGaps(field) ? [`${place} takes a list with null in it`] : []),
        ];
      }),
    );

const partFaults = (
  type: GraphQLObjectType,
  parts: Readonly<Record<string, RegExp>>,
): readonly string[] =>
  Object.entries(parts).flatMap(([part, form]) => {
    const found = type.getFields()[part]?.type;
    return found && form.test(String(found))
      ? []
      : [`${type.name}.${part} is ${String(found)}`];
  });

const CONNECTION = {
  edges: /^\[\w+Edge!\]!$/,
  nodes: /^\[\w+!\]!$/,
  pageInfo: /^PageInfo!$/,
  totalCount: /^Int!$/,
};

const EDGE = { cursor: /^String!$/, node: /^\w+!$/ };

const connectionFaults = (schema: GraphQLSchema): readonly string[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => {
      if (isConnection(type)) return partFaults(type, CONNECTION);
      return type.name.endsWith("Edge") ? partFaults(type, EDGE) : [];
    });

/** Where a schema promises too much or too little, each a place and what is wrong there. */
const faultsOf = (schema: GraphQLSchema): readonly string[] => [
  ...placesOf(schema).flatMap((place) => [
    ...outputFaults(place),
    ...argumentFaults(place),
  ]),
  ...inputFaults(schema),
  ...connectionFaults(schema),
];

describe("what may be null in the schema", () => {
  it("is what does not exist or is not known, and nothing else", () => {
    expect(faultsOf(createSchema())).toEqual([]);
  });

  const sound = `
    interface Node { id: ID! }
    type Thing implements Node { id: ID! "Null when not known." size: Int isNew: Boolean! parts: [String!]! }
    type ThingEdge { cursor: String! node: Thing! }
    type PageInfo { hasNextPage: Boolean! }
    type ThingConnection { edges: [ThingEdge!]! nodes: [Thing!]! pageInfo: PageInfo! totalCount: Int! }
    enum ThingOrder { ID_ASC }
    input ThingFilter { and: [ThingFilter!] name: String }
    type Query {
      "Null when there is none." node(id: ID!): Node
      nodes(ids: [ID!]!): [Node]!
      "Null when there is none." thing(id: ID): Thing
      things(filter: ThingFilter, orderBy: [ThingOrder!], first: Int): ThingConnection!
    }
  `;

  it("is right in a schema of our form", () => {
    expect(faultsOf(buildSchema(sound))).toEqual([]);
  });

  it.each([
    ["parts: [String!]!", "parts: [String!]", "Thing.parts is a list that"],
    ["parts: [String!]!", "parts: [String]!", "Thing.parts has items"],
    ["parts: [String!]!", "parts: [[String]!]!", "Thing.parts has items"],
    ["nodes(ids: [ID!]!): [Node]!", "nodes(ids: [ID!]!): [Node!]!", "Query.no"],
    [
      "first: Int): ThingConnection!",
      "first: Int): ThingConnection",
      "Query.things is a connection",
    ],
    ["isNew: Boolean!", "isNew: Boolean", "Thing.isNew may be neither"],
    [
      "type Thing implements Node { id: ID!",
      "type Thing implements Node { id: ID",
      "Thing.id is an id",
    ],
    [": Thing\n", ": Thing!\n", "Query.thing promises an entry"],
    ["type Query {", "type Query { count: Int", "Query.count may be null"],
    ['"Null when not known." ', "", "Thing.size does not say"],
    ["thing(id: ID)", "thing(id: ID!)", "Query.thing(id:) is required"],
    ["node(id: ID!)", "node(id: ID)", "Query.node(id:) is required"],
    ["nodes(ids: [ID!]!)", "nodes(ids: [ID]!)", "Query.nodes(ids:) takes"],
    ["first: Int", "first: String", "Query.things(first:) is String"],
    ["orderBy: [ThingOrder!]", "orderBy: ThingOrder", "Query.things(orderBy:)"],
    ["name: String }", "name: String! }", "ThingFilter.name cannot"],
    ["and: [ThingFilter!]", "and: [ThingFilter]", "ThingFilter.and takes"],
    ["totalCount: Int!", "count: Int!", "ThingConnection.totalCount is"],
    ["node: Thing!", '"Null." node: Thing', "ThingEdge.node is Thing"],
    ["edges: [ThingEdge!]!", "edges: [Thing!]!", "ThingConnection.edges is"],
  ])("is found wrong when %s becomes %s", (before, now, fault) => {
    expect(sound).toContain(before);
    const faults = faultsOf(
      buildSchema(sound.replace(before, now), { assumeValidSDL: true }),
    );
    expect(faults).toContainEqual(expect.stringContaining(fault));
  });
});
