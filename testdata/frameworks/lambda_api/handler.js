const { execSync } = require('child_process');
const api = require('lambda-api')();

// handler: http
api.use((req, res, next) => {
  if (!/^\w*$/.test(req.query.kind ?? '')) return res.status(400).send('no');
  next();
});

// handler: http
api.post('/files', async (req, res) => {
  // ok: command-injection
  execSync(`ls ${req.method} ${req.query.kind}`);
  // ruleid: command-injection
  return { files: execSync(`ls ${req.body.name}`).toString() };
});

// handler: http
api.get('/files/:name', (req, res) => {
  // ruleid: command-injection
  res.send(execSync(`ls ${req.params.name}`).toString());
});

// handler: unknown
exports.handler = async (event, context) => api.run(event, context);
