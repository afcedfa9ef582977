const fastify = require("fastify");
const awsLambdaFastify = require("@fastify/aws-lambda");
const { execSync } = require("child_process");

const app = fastify();

app.get("/run", async (request) => {
  // ruleid: command-injection
  return execSync("logger " + request.query.name);
});

exports.handler = awsLambdaFastify(app);
