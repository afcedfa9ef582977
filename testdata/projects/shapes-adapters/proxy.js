const express = require("express");
const awsServerlessExpress = require("aws-serverless-express");
const { execSync } = require("child_process");

const app = express();

app.get("/run", (request, response) => {
  // ruleid: command-injection
  response.send(execSync("logger " + request.query.name));
});

const server = awsServerlessExpress.createServer(app);

exports.handler = (event, context) => awsServerlessExpress.proxy(server, event, context);
