import {
  type GraphQLArgument,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from "graphql";
import { documentedTypes } from "./documented";

/** From so many fields on, an argument is explained once for all of them. */
const COMMON = 20;

const wordingOf = ({ name, type, description }: GraphQLArgument): string =>
  `${name}: ${type.toString()} ${description ?? ""}`;

/** Arguments that many fields have alike, such as those of pages; each is explained once, at an anchor of its own. */
export class CommonArguments {
  /** In the order in which they are met. */
  readonly all: readonly GraphQLArgument[];
  readonly #byWording: ReadonlyMap<string, GraphQLArgument>;

  constructor(schema: GraphQLSchema) {
    const met = new Map<string, GraphQLArgument[]>();
    for (const type of documentedTypes(schema))
      if (isObjectType(type) || isInterfaceType(type))
        for (const { args } of Object.values(type.getFields()))
          for (const argument of args) {
            const wording = wordingOf(argument);
            met.set(wording, [...(met.get(wording) ?? []), argument]);
          }
    const byWording = new Map<string, GraphQLArgument>();
    const names = new Set<string>();
    for (const [wording, [argument, ...others]] of met) {
      // One anchor for a name: another wording of it is explained where it stands.
      if (!argument || others.length + 1 < COMMON || names.has(argument.name))
        continue;
      names.add(argument.name);
      byWording.set(wording, argument);
    }
    this.#byWording = byWording;
    this.all = [...byWording.values()];
  }

  has(argument: GraphQLArgument): boolean {
    return this.#byWording.has(wordingOf(argument));
  }

  static anchorOf({ name }: GraphQLArgument): string {
    return `argument.${name}`;
  }
}
