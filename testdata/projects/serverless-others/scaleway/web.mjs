import { execSync } from "child_process";

function handle(event, context, callback) {
  // ruleid: command-injection
  execSync("logger " + event.queryStringParameters.name);
  callback(undefined, { statusCode: 200 });
}

export { handle };
