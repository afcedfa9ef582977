const { execSync } = require("child_process");

const handle = async (context) => {
  // ruleid: command-injection
  execSync("logger " + context.query.name);
};

module.exports = { handle };
