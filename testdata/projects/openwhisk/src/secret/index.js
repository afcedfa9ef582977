const { execSync } = require("child_process");

exports.run = (params) => {
  execSync("logger " + params.__ow_method);
  // ruleid: command-injection
  execSync("logger " + params.name);
};
