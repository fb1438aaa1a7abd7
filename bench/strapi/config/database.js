module.exports = require("../../../cms/app/dist/config/database").default;
