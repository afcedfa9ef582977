const { execSync } = require("child_process");

const handle = async (context, body) => {
  execSync("logger " + context.method);
  // ruleid: command-injection
  execSync("logger " + context.query.name);
  // ruleid: command-injection
  execSync("logger " + body.name);
};

module.exports = { handle };
