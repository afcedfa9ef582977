import Fastify from 'fastify';
import { execSync } from 'node:child_process';
import tools from './tools.mjs';

const app = Fastify({ logger: true });

// handler: http
app.get('/run/:name', async (request, reply) => {
  // ruleid: command-injection
  return execSync(`echo ${request.params.name}`);
});

app.route({
  method: 'POST',
  url: '/query',
  // handler: http
  handler: async (request) => {
    // ruleid: command-injection
    return execSync(`echo ${request.body.q}`);
  },
});

// handler: http
app.get('/health', { logLevel: 'warn' }, async (request, reply) => {
  // ok: command-injection
  return execSync(`echo ${request.method}`);
});

app.register(tools, { prefix: '/tools' });

export default app;
