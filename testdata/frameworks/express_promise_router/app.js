const { execSync } = require('child_process');
const express = require('express');
const Router = require('express-promise-router');

const router = Router();
// handler: http
router.get('/files/:name', async (req, res) => {
  // ruleid: command-injection
  res.send(execSync(`ls ${req.params.name}`).toString());
});

const checked = Router();
// handler: http
checked.use((req, res, next) => {
  if (!/^\w+$/.test(req.query.name)) return res.status(400).end();
  next();
});
// handler: http
checked.get('/', async (req, res) => {
  // ok: command-injection
  execSync(`ls ${req.query.name}`);
  // ruleid: command-injection
  res.send(execSync(`ls ${req.query.kind}`).toString());
});

const app = express();
app.use('/a', router);
app.use('/b', checked);
app.listen(3000);
