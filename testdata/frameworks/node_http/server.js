const http = require('http');
const { execSync } = require('child_process');

// handler: http
const server = http.createServer((request, response) => {
  // ok: command-injection
  execSync(`echo ${request.method}`);
  // ruleid: command-injection
  response.end(execSync(`echo ${request.url}`));
});

server.listen(8080);
