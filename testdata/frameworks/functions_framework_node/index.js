const functions = require('@google-cloud/functions-framework');
const { execSync } = require('child_process');

// handler: gcp-http
functions.http('run', (req, res) => {
  // ruleid: command-injection
  res.send(execSync(`echo ${req.body.name}`));
});

// handler: gcp-http
functions.http('health', (req, res) => {
  // ok: command-injection
  res.send(execSync(`echo ${req.method}`));
});

// handler: cloud-event
functions.cloudEvent('stored', (event) => {
  // ruleid: command-injection
  execSync(`file ${event.data.name}`);
});

// handler: cloud-event
functions.cloudEvent('named', (event) => {
  // ok: command-injection
  execSync(`echo ${event.id}`);
});

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
