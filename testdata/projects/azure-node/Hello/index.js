const { execSync } = require("child_process");

module.exports = async function (context, request) {
  // ruleid: command-injection
  execSync("logger " + request.query.name);
};
