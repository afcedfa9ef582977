const express = require('express');
const { execSync } = require('child_process');

const app = express();
const open = express();
const routes = express.Router();

// handler: http
app.get('/early', (req, res) => {
  // ruleid: command-injection
  res.send(execSync(`echo ${req.query.name}`));
});

// handler: http
function onlyWords(req, res, next) {
  if (!/^\w+$/.test(req.query.name)) return res.sendStatus(400);
  next();
}

// handler: http
const onlyNumbers = (req, res, next) => {
  if (!/^\d+$/.test(req.query.number)) {
    res.sendStatus(400);
  } else {
    next();
  }
};

// handler: http
app.use('/refused', (req, res, next) => {
  if (!/^\w+$/.test(req.query.file)) return next(new Error('not a word'));
  next();
});

// handler: http
app.get('/refused', (req, res) => {
  // ok: command-injection
  res.send(execSync(`echo ${req.query.file}`));
});

// handler: http
app.use('/tried', (req, res, next) => {
  try {
    if (!/^\w+$/.test(req.query.file)) throw new Error('not a word');
  } catch (error) {
    console.error(error.message);
  }
  next();
});

// handler: http
app.get('/tried', (req, res) => {
  // ruleid: command-injection
  res.send(execSync(`echo ${req.query.file}`));
});

app.use(express.json(), onlyWords);
app.use('/numbers', onlyNumbers);

// handler: http
app.get('/late', (req, res) => {
  // ok: command-injection
  execSync(`echo ${req.query.name}`);
  // ruleid: command-injection
  execSync(`echo ${req.query.number}`);
  res.end();
});

// handler: http
app.get('/numbers/all', (req, res) => {
  // ok: command-injection
  execSync(`echo ${req.query.number}`);
  res.end();
});

// handler: http
routes.post('/each', (req, res) => {
  // ok: command-injection
  execSync(`echo ${req.query.name} ${req.query.number}`);
  // ruleid: command-injection
  execSync(`echo ${req.body.title}`);
  res.end();
});

app.use('/numbers', routes);

// handler: http
open.get('/late', (req, res) => {
  // ruleid: command-injection
  res.send(execSync(`echo ${req.query.name}`));
});

const sometimes = express();

if (process.env.CHECKED) {
  sometimes.use(onlyWords);
}
// handler: http
sometimes.use(process.env.NUMBERS ? onlyNumbers : (req, res, next) => next());

// handler: http
sometimes.get('/late', (req, res) => {
  // ruleid: command-injection
  res.send(execSync(`echo ${req.query.name}`));
});

module.exports = { app, open, sometimes };
