const { execSync } = require("child_process");

module.exports = async function (context, request) {
  // ok: command-injection
  execSync("logger " + request.method);
};
