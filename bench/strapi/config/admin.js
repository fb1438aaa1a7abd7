module.exports = require("../../../cms/app/dist/config/admin").default;
