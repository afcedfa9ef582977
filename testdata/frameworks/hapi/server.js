const Hapi = require('@hapi/hapi');
const { execSync } = require('child_process');

const server = Hapi.server({ port: 8080 });

server.route({
  method: 'GET',
  path: '/run/{name}',
  // handler: http
  handler: (request, h) => {
    // ruleid: command-injection
    return execSync(`echo ${request.params.name}`);
  },
});

server.route([
  {
    method: 'POST',
    path: '/query',
    // handler: http
    handler: async (request) => {
      // ruleid: command-injection
      return execSync(`echo ${request.payload.q}`);
    },
  },
  {
    method: 'GET',
    path: '/health',
    // handler: http
    handler(request) {
      // ok: command-injection
      return execSync(`echo ${request.method}`);
    },
  },
  {
    method: 'GET',
    path: '/words/{word}',
    options: {
      // handler: http
      handler: (request) => {
        const { word } = request.params;
        // ok: command-injection
        return /^\w+$/.test(word) ? execSync(`echo ${word}`) : 'no';
      },
    },
  },
]);

server.start();
