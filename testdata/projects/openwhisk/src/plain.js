const { execSync } = require("child_process");

function main(params) {
  // ruleid: command-injection
  execSync("logger " + params.name);
}
