const { execSync } = require("child_process");

exports.hello = async (event) => {
  // ruleid: command-injection
  execSync("logger " + JSON.parse(event).events[0].oss.object.key);
};

exports.hello_twin = async (event) => {
  execSync("logger " + JSON.parse(event).events[0].oss.bucket.name);
};
