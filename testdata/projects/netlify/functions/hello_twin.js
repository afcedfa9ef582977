const { execSync } = require("child_process");

exports.handler = async (event) => {
  // ok: command-injection
  execSync("logger " + event.httpMethod);
};
