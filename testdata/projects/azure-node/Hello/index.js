const { execSync } = require("child_process");

module.exports = async function (context, request) {
  execSync("logger " + context.invocationId);
  execSync("logger " + request.method);
  // ruleid: command-injection
  execSync("logger " + request.query.name);
  // ruleid: command-injection
  execSync("logger " + context.req.body);
};
