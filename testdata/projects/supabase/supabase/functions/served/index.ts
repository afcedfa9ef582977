import { execSync } from "node:child_process";

Deno.serve(async (request) => {
  const { name } = await request.json();
  // ruleid: command-injection
  execSync("logger " + name);
  return new Response("done");
});
