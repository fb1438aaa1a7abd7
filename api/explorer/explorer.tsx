import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import conditionWithEvidence from "../../schema/operations/condition-with-evidence.graphql";
import techniquesForCondition from "../../schema/operations/techniques-for-condition.graphql";
import "graphiql/style.css";
import "./explorer.css";

const root = document.getElementById("explorer");
if (!root) throw new Error("The page has no #explorer.");

createRoot(root).render(
  <GraphiQL
    fetcher={createGraphiQLFetcher({ url: "/graphql" })}
    defaultTabs={[
      { query: conditionWithEvidence },
      { query: techniquesForCondition },
    ]}
    defaultEditorToolsVisibility="variables"
  />,
);
