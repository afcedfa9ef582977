const { execSync } = require("child_process");

module.exports = async (event, context) => {
  execSync("logger " + event.method);
  // ruleid: command-injection
  execSync("logger " + event.body);
};
