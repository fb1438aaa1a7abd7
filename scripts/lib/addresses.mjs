// @ts-check

const firstQuery =
  '{ techniques(filter: { indications: { some: { condition: { slug: { eq: "fibromyalgia" } }, certainty: { gte: LOW } } } }) { nodes { name } } }';

/**
 * @param {import("./settings.mjs").Settings} settings
 * @returns {string} what a person wants to know once everything runs
 */
export function addresses({ apiPort, cmsUrl, env }) {
  const gateway = `http://localhost:${apiPort}`;
  const admin = `${cmsUrl.replace(/\/+$/, "")}/admin`;
  const firstVisit = env["ADMIN_EMAIL"]
    ? ""
    : "  (until there is an administrator, it lets you create the first)";

  return `
  Admin             ${admin}${firstVisit}
  GraphQL explorer  ${gateway}/graphql
  What is here      ${gateway}/

  A first query: techniques studied for fibromyalgia, with evidence of at least low certainty

  curl -s ${gateway}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: firstQuery })}'

  Ctrl-C stops both.
`;
}
