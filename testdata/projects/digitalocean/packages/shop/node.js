const { execSync } = require("child_process");

function main(event) {
  // ruleid: command-injection
  execSync("logger " + event.name);
}

exports.main = main;
