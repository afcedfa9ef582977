import { execSync } from "child_process";

export default async (request) => {
  execSync("logger " + request.method);
  // ruleid: command-injection
  execSync("logger " + (await request.text()));
  return new Response("");
};
