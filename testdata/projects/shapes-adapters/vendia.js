const express = require("express");
const serverlessExpress = require("@vendia/serverless-express");
const { execSync } = require("child_process");

const app = express();

app.get("/run", (request, response) => {
  // ruleid: command-injection
  response.send(execSync("logger " + request.query.name));
});

exports.handler = serverlessExpress({ app });
