const { execSync } = require("child_process");

module.exports = async function (context) {
  execSync("logger " + context.invocationId);
  // ruleid: command-injection
  execSync("logger " + context.req.body);
};
