const express = require("express");
const serverless = require("serverless-http");
const { execSync } = require("child_process");

const app = express();

function run(request, response) {
  // ruleid: command-injection
  response.send(execSync("logger " + request.query.name));
}

function run_twin(request, response) {
  // ok: command-injection
  response.send(execSync("logger " + request.method));
}

app.get("/run", run);
app.get("/twin", run_twin);

module.exports.handler = serverless(app);
