module.exports = require("../../../cms/app/dist/config/middlewares").default;
