import { execSync } from 'node:child_process';

// handler: http
Deno.serve(async (request) => {
  const { name } = await request.json();
  // ruleid: command-injection
  return new Response(execSync(`echo ${name}`).toString());
});

// handler: http
Deno.serve({ port: 8080 }, (request) => {
  // ok: command-injection
  return new Response(execSync(`echo ${request.method}`).toString());
});
