const { execSync } = require('child_process');
const restify = require('restify');

const server = restify.createServer({ name: 'files' });
server.use(restify.plugins.queryParser());

// handler: http
server.get('/early', (req, res, next) => {
  // ok: command-injection
  execSync(`ls ${req.query.name}`);
  // ruleid: command-injection
  res.send(execSync(`ls ${req.query.kind}`).toString());
  next();
});

// handler: http
server.use((req, res, next) => {
  if (/^\w+$/.test(req.query.name)) {
    next();
  } else {
    res.send(400);
  }
});

// handler: http
server.del('/files/:name', (req, res, next) => {
  // ruleid: command-injection
  res.send(execSync(`rm ${req.params.name}`).toString());
  next();
});

// handler: http
server.get('/checked', (req, res, next) => {
  // ok: command-injection
  res.send(execSync(`ls ${req.query.name}`).toString());
  next();
});

server.listen(3000);
