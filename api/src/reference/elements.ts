import {
  type ConstDirectiveNode,
  type GraphQLArgument,
  type GraphQLInputField,
  astFromValue,
  isNonNullType,
  print,
} from "graphql";
import { type Html, html } from "../http/html";

/** A type as the schema writes it, such as `[Source!]!`, its name leading to where it is explained. */
export const typeLink = (type: string): Html =>
  html`${type
    .split(/(\w+)/)
    .map((part, index) =>
      index % 2 === 1 ? html`<a href="#${part}">${part}</a>` : part,
    )}`;

/** The name of something that has an anchor, leading to itself: so its address can be copied. */
export const ownAnchor = (anchor: string, name: string): Html =>
  html`<a class="name" href="#${anchor}">${name}</a>`;

const tag = (text: string): Html => html` <span class="tag">${text}</span>`;

/** For what is answered: what needs a plan for its absence. */
export const MAY_BE_NULL: Html = tag("may be null");

/** For what is asked: whether it may be left out, and what holds then. */
export const ifLeftOut = ({
  type,
  defaultValue,
}: GraphQLArgument | GraphQLInputField): Html | null => {
  if (defaultValue === undefined)
    return isNonNullType(type) ? tag("required") : null;
  const value = astFromValue(defaultValue, type);
  return value
    ? html`${tag("unless told")} <code>${print(value)}</code>`
    : null;
};

export const deprecation = (reason: string | null | undefined): Html | null =>
  typeof reason === "string"
    ? html`<p class="deprecated"><strong>Deprecated.</strong> ${reason}</p>`
    : null;

/** Said otherwise: by words of its own, or by what GraphQL shows of it. */
const SAID: ReadonlySet<string> = new Set(["deprecated", "specifiedBy"]);

const argumentOf = (directive: ConstDirectiveNode, name: string): string => {
  const value = directive.arguments?.find(
    (argument) => argument.name.value === name,
  )?.value;
  return value && "value" in value ? String(value.value) : "";
};

const inWords = (directive: ConstDirectiveNode): Html => {
  switch (directive.name.value) {
    case "cost":
      return html`Costs ${argumentOf(directive, "weight")} instead of 1.`;
    case "listSize": {
      const size = argumentOf(directive, "assumedSize");
      return html`Counted as ${size} ${size === "1" ? "item" : "items"} in the
      cost.`;
    }
    default:
      return html`<code>${print(directive)}</code>`;
  }
};

/** What the schema notes about something beside its description. */
export const notes = (
  directives: readonly ConstDirectiveNode[] | undefined,
): Html | null => {
  const noted = (directives ?? []).filter(({ name }) => !SAID.has(name.value));
  return noted.length > 0
    ? html`<p class="note">
        ${noted.map((directive) => html`${inWords(directive)} `)}
      </p>`
    : null;
};
