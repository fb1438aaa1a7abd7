module.exports = require("../../../cms/app/dist/config/api").default;
