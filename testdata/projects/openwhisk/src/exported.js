const { execSync } = require("child_process");

exports.main = (params) => {
  // ruleid: command-injection
  execSync("logger " + params.__ow_path);
};
