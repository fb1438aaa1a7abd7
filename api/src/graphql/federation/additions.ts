/** What the subgraph specification of Apollo Federation 2 adds to a schema, for the router in front alone. */
export const additionsFor = (entities: readonly string[]): string => `
  "All that a router can look up by a key."
  union _Entity = ${entities.join(" | ")}

  """
  Names an entry: an object with \`__typename\`, and \`id\` or \`slug\`. A slug is
  one of the default language.
  """
  scalar _Any

  "What a router composes a larger graph of."
  type _Service {
    "This schema, with the keys of its entities."
    sdl: String! @cost(weight: "10000")
  }

  extend type Query {
    "This schema, as a part of a larger graph."
    _service: _Service!

    """
    Entries by their keys, in the default language. The answer has one place for
    each, in this order, null where there is no entry.
    """
    _entities("The keys." representations: [_Any!]!): [_Entity]!
  }

  "Fields of a type."
  scalar FieldSet

  "A name that is taken from a specification."
  scalar link__Import

  "What a specification is needed for."
  enum link__Purpose {
    "To keep what is secret."
    SECURITY
    "To answer rightly."
    EXECUTION
  }

  "Which specification is meant by the directives of this schema."
  directive @link(
    "Its address, with its version."
    url: String!
    "The name before what is not imported."
    as: String
    "What it is needed for."
    for: link__Purpose
    "What stands here under its own name."
    import: [link__Import]
  ) repeatable on SCHEMA

  "Fields by which other graphs can name an entry."
  directive @key(
    "The fields."
    fields: FieldSet!
    "Whether the entry can be looked up here."
    resolvable: Boolean = true
  ) repeatable on OBJECT | INTERFACE

  "That other graphs may define the same."
  directive @shareable repeatable on OBJECT | FIELD_DEFINITION
`;
