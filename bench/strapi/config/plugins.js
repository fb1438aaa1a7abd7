const path = require("node:path");
const plugins = require("../../../cms/app/dist/config/plugins").default;

module.exports = () => {
  const { bodywork, ...others } = plugins();
  return {
    ...others,
    bodywork: {
      ...bodywork,
      enabled: true,
      resolve: path.resolve(__dirname, "../../../cms/plugin/package.json"),
    },
    graphql: {
      enabled: true,
      // Strapi looks for plugins where Strapi is installed.
      resolve: require.resolve("@strapi/plugin-graphql/package.json"),
      config: {
        defaultLimit: 25,
        maxLimit: 100,
        depthLimit: 10,
        landingPage: false,
      },
    },
  };
};
