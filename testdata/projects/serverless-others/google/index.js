const { execSync } = require("child_process");

exports.store = async (file) => {
  // ruleid: command-injection
  execSync("logger " + file.name);
};

exports.store_twin = async (file) => {
  execSync("logger " + file.bucket);
};
