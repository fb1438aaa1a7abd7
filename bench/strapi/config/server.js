module.exports = require("../../../cms/app/dist/config/server").default;
