const { execSync } = require('child_process');
const http = require('http');
const createRouter = require('router');

const router = createRouter();

// handler: http
router.get('/files/:name', (req, res) => {
  // ok: command-injection
  execSync(`ls ${req.method}`);
  // ruleid: command-injection
  res.end(execSync(`ls ${req.params.name}`).toString());
});

// handler: http
router.get('/early', (req, res) => {
  // ruleid: command-injection
  res.end(execSync(`ls ${req.headers['x-name']}`).toString());
});

// handler: http
router.use((req, res, next) => {
  if (/^\w+$/.test(req.headers['x-name'])) {
    next();
  } else {
    res.end('no');
  }
});

// handler: http
router.route('/checked').post((req, res) => {
  // ok: command-injection
  res.end(execSync(`ls ${req.headers['x-name']}`).toString());
});

// handler: http
http.createServer((req, res) => router(req, res, () => res.end())).listen(3000);
