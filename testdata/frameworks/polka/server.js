const { execSync } = require('child_process');
const polka = require('polka');

polka()
  // handler: http
  .get('/files/:name', (req, res) => {
    // ok: command-injection
    execSync(`ls ${req.method}`);
    // ruleid: command-injection
    res.end(execSync(`ls ${req.params.name}`).toString());
  })
  // handler: http
  .get('/early', (req, res) => {
    // ok: command-injection
    res.end(execSync(`ls ${req.query.name}`).toString());
  })
  // handler: http
  .use((req, res, next) => {
    if (!/^\w+$/.test(req.query.name)) {
      res.statusCode = 400;
      return res.end('no');
    }
    next();
  })
  // handler: http
  .get('/checked', (req, res) => {
    // ok: command-injection
    res.end(execSync(`ls ${req.query.name}`).toString());
  })
  .listen(3000);
