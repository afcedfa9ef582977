const { execSync } = require("child_process");

exports.main = (params) => {
  execSync("logger " + params.__ow_user);
  // ruleid: command-injection
  execSync("logger " + params.name);
};
