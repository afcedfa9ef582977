import { execSync } from "child_process";

export default async function (context, request) {
  // ruleid: command-injection
  execSync("logger " + request.query.name);
}
