const { execSync } = require("child_process");

exports.handler = async (event) => {
  // ruleid: command-injection
  execSync("logger " + event.queryStringParameters.name);
};
