const { execSync } = require('child_process');
const api = require('lambda-api')();

// handler: http
api.post('/files', async (req, res) => {
  // ok: command-injection
  execSync(`ls ${req.method}`);
  // ruleid: command-injection
  return execSync(`ls ${req.body.name}`).toString();
});

// handler: unknown
exports.handler = async (event, context) => api.run(event, context);
