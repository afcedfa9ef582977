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
