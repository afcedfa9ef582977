const { execSync } = require("child_process");

const handle = async (context) => {
  // ok: command-injection
  execSync("logger " + context.method);
};

module.exports = { handle };
