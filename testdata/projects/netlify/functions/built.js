const { builder } = require("@netlify/functions");
const { execSync } = require("child_process");

exports.handler = builder(async (event) => {
  // ruleid: command-injection
  execSync("logger " + event.path);
});
