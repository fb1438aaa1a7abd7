import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import conditionWithEvidence from "../../schema/operations/condition-with-evidence.graphql";
import techniquesForCondition from "../../schema/operations/techniques-for-condition.graphql";
import "graphiql/style.css";
import "./explorer.css";

const root = document.getElementById("explorer");
if (!root) throw new Error("The page has no #explorer.");

const parameters = new URLSearchParams(window.location.search);

/** As people read it, if it is JSON at all. */
const spread = (json: string): string => {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
};

/** With a condition that has some evidence, so that it can be run at once. */
const withExample = (query: string): string =>
  query.replace("$slug: String!", '$slug: String! = "fibromyalgia"');

/** What a link to the endpoint says. */
const linked = () => {
  const query = parameters.get("query");
  const variables = parameters.get("variables");
  return {
    ...(query !== null && { query }),
    ...(query !== null &&
      variables !== null && { variables: spread(variables) }),
  };
};

createRoot(root).render(
  <GraphiQL
    {...linked()}
    fetcher={createGraphiQLFetcher({ url: "/graphql" })}
    defaultTabs={[
      { query: withExample(conditionWithEvidence) },
      { query: withExample(techniquesForCondition) },
    ]}
    defaultEditorToolsVisibility="variables"
  />,
);
