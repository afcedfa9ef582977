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

// handler: http
const onlyWords = (req, res, next) => {
  if (!/^\w+$/.test(req.query.name)) return res.sendStatus(400);
  return next();
};

// handler: http
const counted = async (req, res, next) => {
  req.words = String(req.query.name).split(' ');
  next();
};

// handler: http
app.get('/checked', onlyWords, (req, res) => {
  // ok: command-injection
  res.send(execSync(`echo ${req.query.name}`));
});

// handler: http
app.get('/counted', [counted], (req, res) => {
  // ruleid: command-injection
  res.send(execSync(`echo ${req.words[0]}`));
});

// handler: http
app.get('/both', [counted, onlyWords], (req, res) => {
  // ok: command-injection
  res.send(execSync(`echo ${req.query.name}`));
});

app.listen(8080);
