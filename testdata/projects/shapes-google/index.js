const { execSync } = require("child_process");

exports.page = (request, response) => {
  // ruleid: command-injection
  response.send(execSync("logger " + request.query.name));
};

exports.stored = (data, context, callback) => {
  // ruleid: command-injection
  execSync("logger " + data.name);
  callback();
};

exports.stored_twin = (data, context, callback) => {
  // ok: command-injection
  execSync("logger " + data.bucket);
  callback();
};

exports.tools = {
  inner: (request, response) => {
    // ruleid: command-injection
    response.send(execSync("logger " + request.query.name));
  },
};
