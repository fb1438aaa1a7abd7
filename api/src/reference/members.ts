import {
  type GraphQLArgument,
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLInputField,
  isNonNullType,
} from "graphql";
import { type Html, html } from "../http/html";
import { CommonArguments } from "./common-arguments";
import { described } from "./description";
import {
  deprecation,
  ifLeftOut,
  MAY_BE_NULL,
  notes,
  ownAnchor,
  typeLink,
} from "./elements";

/** One thing that a type consists of: a line as the schema writes it, and what there is to say. */
const member = (
  anchor: string,
  line: Html,
  rest: readonly (Html | null)[],
): Html =>
  html`<li id="${anchor}">
    <p class="line">${line}</p>
    ${rest}
  </li>`;

/** An argument, a field of an input: what can be given. */
export const input = (
  anchor: string,
  given: GraphQLArgument | GraphQLInputField,
): Html =>
  member(
    anchor,
    html`<code
        >${ownAnchor(anchor, given.name)}:
        ${typeLink(given.type.toString())}</code
      >${ifLeftOut(given)}`,
    [
      deprecation(given.deprecationReason),
      described(given.description),
      notes(given.astNode?.directives),
    ],
  );

/** `(slug, id, locale)`, each leading to where it is explained. */
const argumentNames = (
  { args }: GraphQLField<unknown, unknown>,
  anchorOf: (argument: GraphQLArgument) => string,
): Html | null =>
  args.length > 0
    ? html`(${args.map(
        (argument, index) =>
          html`${index > 0 && ", "}<a href="#${anchorOf(argument)}"
              >${argument.name}</a
            >`,
      )})`
    : null;

/** A field of an answer. */
export const field = (
  owner: string,
  asked: GraphQLField<unknown, unknown>,
  common: CommonArguments,
): Html => {
  const anchor = `${owner}.${asked.name}`;
  const anchorOf = (argument: GraphQLArgument): string =>
    common.has(argument)
      ? CommonArguments.anchorOf(argument)
      : `${anchor}.${argument.name}`;
  const own = asked.args.filter((argument) => !common.has(argument));
  return member(
    anchor,
    html`<code
        >${ownAnchor(anchor, asked.name)}${argumentNames(asked, anchorOf)}:
        ${typeLink(asked.type.toString())}</code
      >${isNonNullType(asked.type) ? null : MAY_BE_NULL}`,
    [
      deprecation(asked.deprecationReason),
      described(asked.description),
      notes(asked.astNode?.directives),
      own.length > 0
        ? html`<ul class="arguments" aria-label="Arguments of ${asked.name}">
            ${own.map((argument) => input(anchorOf(argument), argument))}
          </ul>`
        : null,
    ],
  );
};

export const enumValue = (owner: string, value: GraphQLEnumValue): Html => {
  const anchor = `${owner}.${value.name}`;
  return member(anchor, html`<code>${ownAnchor(anchor, value.name)}</code>`, [
    deprecation(value.deprecationReason),
    described(value.description),
  ]);
};
