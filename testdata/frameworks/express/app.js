const express = require('express');
const { execSync } = require('child_process');
const tools = require('./tools');

const app = express();
app.use(express.json());
app.use('/tools', tools(express.Router()));

// handler: http
app.post('/run', (req, res) => {
  // ruleid: command-injection
  res.send(execSync(`echo ${req.body.name}`));
});

// handler: http
app.get('/health', (req, res) => {
  // ok: command-injection
  res.send(execSync(`echo ${req.method}`));
});

// handler: http
app.use((error, req, res, next) => {
  // ruleid: command-injection
  execSync(`logger ${req.originalUrl}`);
  next(error);
});

app.listen(8080);
