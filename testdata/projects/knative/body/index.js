const { execSync } = require("child_process");

const handle = async (context, body) => {
  // ruleid: command-injection
  execSync("logger " + body.name);
};

module.exports = { handle };
