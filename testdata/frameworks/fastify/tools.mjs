import { execSync } from 'node:child_process';

export default async function tools(app, options) {
  // handler: http
  app.get('/run/:name', async (request) => {
    // ruleid: command-injection
    return execSync(`echo ${request.params.name}`);
  });

  // handler: http
  app.get('/prefix', async (request) => {
    // ok: command-injection
    return execSync(`echo ${options.prefix}`);
  });
}
