import Fastify from 'fastify';
import { execSync } from 'node:child_process';

const app = Fastify();

// handler: http
app.addHook('preHandler', async (request, reply) => {
  if (!/^[a-z]+$/.test(request.query.name)) return reply.code(400).send('no');
});

// handler: http
app.get('/run', async (request) => {
  // ok: command-injection
  execSync(`echo ${request.query.name}`);
  // ruleid: command-injection
  return execSync(`echo ${request.query.title}`);
});

// handler: http
app.addHook('onResponse', async (request, reply) => {
  if (!/^[a-z]+$/.test(request.query.other)) return reply;
});

// handler: http
app.get('/other', async (request) => {
  // ruleid: command-injection
  return execSync(`echo ${request.query.other}`);
});

export default app;
