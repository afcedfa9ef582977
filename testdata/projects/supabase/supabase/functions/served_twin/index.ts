import { execSync } from "node:child_process";

Deno.serve((request) => {
  // ok: command-injection
  execSync("logger " + request.method);
  return new Response("done");
});
