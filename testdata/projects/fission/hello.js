const { execSync } = require("child_process");

module.exports = async (context) => {
  execSync("logger " + context.method);
  // ruleid: command-injection
  execSync("logger " + context.request.body.name);
};
