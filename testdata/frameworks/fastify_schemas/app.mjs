import Fastify from 'fastify';
import { execSync } from 'node:child_process';

const app = Fastify();

const item = {
  params: {
    type: 'object',
    properties: {
      name: { type: 'string', pattern: '^[a-z]+$' },
      number: { type: 'integer' },
      rest: { type: 'string' },
    },
  },
  querystring: {
    type: 'object',
    properties: {
      mode: { enum: ['fast', 'slow'] },
      key: { type: 'string', format: 'uuid' },
      loose: { pattern: '^[a-z]+$' },
      most: { type: ['number', 'null'] },
    },
  },
};

// handler: http
app.get('/item/:name/:number/:rest', { schema: item }, async (request) => {
  const { name, number, rest } = request.params;
  // ok: command-injection
  execSync(`echo ${name} ${number}`);
  // ok: command-injection
  execSync(`echo ${request.query.mode} ${request.query.key} ${request.query.most}`);
  // ruleid: command-injection
  execSync(`echo ${rest}`);
  // ruleid: command-injection
  return execSync(`echo ${request.query.other}`);
});

// handler: http
app.get('/plain/:name', async (request) => {
  // ruleid: command-injection
  return execSync(`echo ${request.params.name}`);
});

app.route({
  method: 'POST',
  url: '/job',
  schema: {
    body: {
      type: 'object',
      required: ['word'],
      properties: {
        word: { type: 'string', pattern: '^[a-z]+$' },
        begins: { type: 'string', pattern: '^[a-z]+' },
        tags: { type: 'array', items: { type: 'string', pattern: '^[a-z]+$' } },
        size: { type: 'object', properties: { width: { type: 'number' }, unit: { type: 'string' } } },
      },
    },
  },
  // handler: http
  handler: async (request) => {
    const { word, begins, tags, size } = request.body;
    // ok: command-injection
    execSync(`echo ${word} ${size.width}`);
    // ruleid: command-injection
    execSync(`echo ${begins}`);
    // ruleid: command-injection
    execSync(`echo ${size.unit}`);
    for (const tag of tags) {
      // ok: command-injection
      execSync(`echo ${tag}`);
    }
    return {};
  },
});

// handler: http
app.get('/attached/:name', { schema: item, attachValidation: true }, async (request) => {
  // ruleid: command-injection
  return execSync(`echo ${request.params.name}`);
});

// handler: http
const onlyWords = async (request, reply) => {
  if (!/^[a-z]+$/.test(request.query.word)) return reply.code(400).send('no');
};

// handler: http
app.get('/guarded', { preHandler: [onlyWords] }, async (request) => {
  // ok: command-injection
  execSync(`echo ${request.query.word}`);
  // ruleid: command-injection
  return execSync(`echo ${request.query.other}`);
});

app.register(async (inner) => {
  inner.addHook('preHandler', onlyWords);
});

// handler: http
app.get('/outer', async (request) => {
  // ruleid: command-injection
  return execSync(`echo ${request.query.word}`);
});

export default app;
