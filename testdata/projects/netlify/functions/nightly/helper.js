const { execSync } = require("child_process");

exports.default = (text) => execSync("logger " + text);
