const { execSync } = require("child_process");

module.exports.hello = async function (context, req) {
  // ruleid: command-injection
  execSync("logger " + req.query.name);
};

module.exports.twin = async function (context, timer) {
  execSync("logger " + timer.scheduleStatus.last);
};
