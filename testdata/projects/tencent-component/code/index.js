const { execSync } = require("child_process");

exports.main_handler = async (event) => {
  execSync("logger " + event.requestContext.serviceId);
  // ruleid: command-injection
  execSync("logger " + event.queryString.name);
};
