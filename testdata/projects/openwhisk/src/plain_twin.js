const { execSync } = require("child_process");

function main(params) {
  // ok: command-injection
  execSync("logger " + params.__ow_method);
}
