import {
  type GraphQLDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
} from "graphql";
import { type Html, html } from "../http/html";
import type { CommonArguments } from "./common-arguments";
import { described } from "./description";
import { kindOf } from "./documented";
import { notes, ownAnchor } from "./elements";
import { enumValue, field, input } from "./members";
import type { Usage } from "./usages";

/** What is used in more places is used everywhere: a list would say nothing. */
const MOST_LISTED = 100;

/** So many are shown without being asked for. */
const FEW = 4;

const joined = (items: readonly Html[]): readonly Html[] =>
  items.map((item, index) => html`${index > 0 && ", "}${item}`);

const linksTo = (types: readonly GraphQLNamedType[]): readonly Html[] =>
  joined(types.map(({ name }) => html`<a href="#${name}">${name}</a>`));

const fact = (label: string, value: readonly Html[]): Html | null =>
  value.length > 0 ? html`<p class="fact">${label} ${value}</p>` : null;

const usedBy = (usages: readonly Usage[]): Html | null => {
  const count = usages.length;
  if (count > MOST_LISTED)
    return html`<p class="fact">Used in ${count} places</p>`;
  const links = joined(
    usages.map(({ anchor, text }) => html`<a href="#${anchor}">${text}</a>`),
  );
  return count > FEW
    ? html`<details class="fact">
        <summary>Used in ${count} places</summary>
        <p>${links}</p>
      </details>`
    : fact("Used by", links);
};

const relations = (
  type: GraphQLNamedType,
  schema: GraphQLSchema,
): readonly (Html | null)[] => [
  isObjectType(type) || isInterfaceType(type)
    ? fact("Implements", linksTo(type.getInterfaces()))
    : null,
  isAbstractType(type)
    ? fact(
        isInterfaceType(type) ? "Implemented by" : "One of",
        linksTo(schema.getPossibleTypes(type)),
      )
    : null,
  isScalarType(type) && typeof type.specifiedByURL === "string"
    ? html`<p class="fact">
        Specified at <a href="${type.specifiedByURL}">${type.specifiedByURL}</a>
      </p>`
    : null,
];

const membersOf = (
  type: GraphQLNamedType,
  common: CommonArguments,
): readonly Html[] => {
  if (isObjectType(type) || isInterfaceType(type))
    return Object.values(type.getFields()).map((each) =>
      field(type.name, each, common),
    );
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((each) =>
      input(`${type.name}.${each.name}`, each),
    );
  if (isEnumType(type))
    return type.getValues().map((value) => enumValue(type.name, value));
  return [];
};

const list = (label: string, members: readonly Html[]): Html | null =>
  members.length > 0
    ? html`<ul class="members" aria-label="${label}">
        ${members}
      </ul>`
    : null;

/** All there is to say about a type. */
export const typeSection = (
  type: GraphQLNamedType,
  schema: GraphQLSchema,
  usages: readonly Usage[],
  common: CommonArguments,
): Html =>
  html`<section class="type" aria-labelledby="${type.name}">
    <h3 id="${type.name}">
      ${ownAnchor(type.name, type.name)}
      <span class="kind">${kindOf(type)}</span>
    </h3>
    ${described(type.description)} ${notes(type.astNode?.directives)}
    ${
      isInputObjectType(type) && type.isOneOf
        ? html`<p class="fact">Exactly one of its fields is to be given.</p>`
        : null
    }
    ${relations(type, schema)} ${usedBy(usages)}
    ${list(
      `${isEnumType(type) ? "Values" : "Fields"} of ${type.name}`,
      membersOf(type, common),
    )}
  </section>`;

export const directiveSection = (directive: GraphQLDirective): Html => {
  const anchor = `@${directive.name}`;
  return html`<section class="type" aria-labelledby="${anchor}">
    <h3 id="${anchor}">
      ${ownAnchor(anchor, anchor)} <span class="kind">directive</span>
    </h3>
    ${described(directive.description)}
    <p class="fact">
      On
      ${directive.locations
        .map((place) => place.toLowerCase().replaceAll("_", " "))
        .join(", ")}
    </p>
    ${list(
      `Arguments of ${anchor}`,
      directive.args.map((argument) =>
        input(`${anchor}.${argument.name}`, argument),
      ),
    )}
  </section>`;
};
