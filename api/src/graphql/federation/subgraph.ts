import { Kind, parse } from "graphql";
import { Entry } from "../resolvers/Entry";
import { additionsFor } from "./additions";
import { entities } from "./entities";
import { isEntity, subgraphSdl } from "./sdl";

/** What makes of a schema one that a router can compose with others. */
export const subgraphOf = (printed: string) => {
  const document = parse(printed);
  const sdl = subgraphSdl(document);
  const names = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && isEntity(definition)
      ? [definition.name.value]
      : [],
  );
  return {
    typeDefs: additionsFor(names),
    resolvers: {
      Query: { _service: () => ({ sdl }), _entities: entities },
      _Entity: Entry,
    },
  };
};
