import { readFileSync } from "node:fs";
import path from "node:path";
import {
  composeServices,
  compositionHasErrors,
} from "@theguild/federation-composition";
import {
  type GraphQLSchema,
  buildSchema,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  printSchema,
} from "graphql";
import { contentTypeNames } from "strapi-plugin-bodywork/contracts";
import { typeNameOf } from "../resolvers/type-name";
import { createSchema } from "../schema";
import { subgraphSdl } from "./sdl";

const written = readFileSync(
  path.resolve(__dirname, "../../../../schema/__generated__/schema.graphql"),
  "utf8",
);
const sdl = subgraphSdl(parse(written));

const composition = () => {
  const result = composeServices([{ name: "bodywork", typeDefs: parse(sdl) }]);
  if (compositionHasErrors(result))
    throw new Error(result.errors.map(({ message }) => message).join("\n"));
  return result;
};

/** Every type, with the types of its fields and arguments. */
const namesIn = (schema: GraphQLSchema): readonly string[] =>
  Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith("__"))
    .flatMap((type) => [
      type.name,
      ...(isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields()).flatMap((field) => [
            `${type.name}.${field.name}: ${String(field.type)}`,
            ...field.args.map(
              (argument) =>
                `${type.name}.${field.name}(${argument.name}: ${String(argument.type)})`,
            ),
          ])
        : []),
      ...(isInputObjectType(type)
        ? Object.values(type.getFields()).map(
            (field) => `${type.name}.${field.name}: ${String(field.type)}`,
          )
        : []),
    ])
    .sort();

describe("the schema as a subgraph", () => {
  it.each(contentTypeNames.map(typeNameOf))("gives %s its keys", (name) => {
    expect(sdl).toMatch(
      new RegExp(
        `^type ${name} implements [^{]+ @key\\(fields: "id"\\) @key\\(fields: "documentId"\\) @key\\(fields: "slug"\\) \\{`,
        "m",
      ),
    );
  });

  it("gives keys to nothing else, and shares what others define in the same way", () => {
    expect(sdl.match(/@key\(/g)).toHaveLength(3 * contentTypeNames.length);
    expect(sdl.match(/ @shareable \{/g)).toHaveLength(1);
    expect(sdl).toContain("type PageInfo @shareable {");
  });

  it("says nothing of what a field counts here", () => {
    expect(written).toMatch(/ @cost\(.+ @listSize\(/s);
    expect(sdl).not.toMatch(/@cost|@listSize/);
  });

  it("composes, and readers of the larger graph find all that is here, and nothing of what routers need", () => {
    const { publicSdl } = composition();
    expect(namesIn(buildSchema(publicSdl))).toEqual(
      namesIn(buildSchema(written)),
    );
  });

  it("is told to routers, by a gateway of which it is wanted", () => {
    const fields = createSchema({ federation: true })
      .getQueryType()
      ?.getFields();
    expect(String(fields?.["_service"]?.type)).toBe("_Service!");
    expect(String(fields?.["_entities"]?.type)).toBe("[_Entity]!");
    expect(String(fields?.["_entities"]?.args[0]?.type)).toBe("[_Any!]!");
    expect(printSchema(createSchema())).not.toMatch(
      /_service|_entities|_Any|_Entity|@key/,
    );
  });
});
