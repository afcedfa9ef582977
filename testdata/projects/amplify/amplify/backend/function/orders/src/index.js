const { execSync } = require("child_process");

exports.handler = async (event) => {
  execSync("logger " + event.userPoolId);
  // ruleid: command-injection
  execSync("logger " + event.userName);
};
