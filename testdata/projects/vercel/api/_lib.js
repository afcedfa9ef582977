const { execSync } = require("child_process");

module.exports = (text) => execSync("logger " + text);
