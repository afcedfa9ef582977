const functions = require('@google-cloud/functions-framework');
const { execSync } = require('child_process');

// handler: gcp-http
functions.typed('typed', (order) => {
  // ruleid: command-injection
  execSync(`echo ${order.name}`);
});

// handler: gcp-http
function page(req, res) {
  // ruleid: command-injection
  res.send(execSync(`echo ${req.query.name}`));
}
functions.http('page', page);

// handler: gcp-http
function page_twin(req, res) {
  // ok: command-injection
  res.send(execSync(`echo ${req.method}`));
}
functions.http('page_twin', page_twin);
