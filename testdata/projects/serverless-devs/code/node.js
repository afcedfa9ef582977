const { execSync } = require("child_process");

exports.handler = (event, context, callback) => {
  // ruleid: command-injection
  execSync("logger " + JSON.parse(event).queryParameters.name);
  callback(null, "done");
};
