const { exec } = require("child_process");

module.exports = (context, callback) => {
  // ruleid: command-injection
  exec("logger " + context, callback);
};
