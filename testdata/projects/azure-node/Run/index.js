const { execSync } = require("child_process");

module.exports = {
  run(context, request) {
    // ruleid: command-injection
    execSync("logger " + request.query.name);
    context.done();
  },
};
