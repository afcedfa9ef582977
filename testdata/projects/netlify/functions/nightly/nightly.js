const { execSync } = require("child_process");

exports.handler = async (event) => {
  execSync("logger " + event.body);
};
