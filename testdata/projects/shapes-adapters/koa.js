const Koa = require("koa");
const serverless = require("serverless-http");
const { execSync } = require("child_process");

const app = new Koa();

app.use(async (context) => {
  // ruleid: command-injection
  context.body = execSync("logger " + context.query.name);
});

exports.handler = serverless(app);
