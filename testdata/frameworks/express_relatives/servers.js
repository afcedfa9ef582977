const { execSync } = require('child_process');
const polka = require('polka');
const restify = require('restify');
const createRouter = require('router');

const server = restify.createServer({ name: 'files' });
// handler: http
server.del('/files/:name', (req, res, next) => {
  // ruleid: command-injection
  execSync(`rm ${req.params.name}`);
  next();
});

polka()
  // handler: http
  .get('/:name', (req, res) => {
    // ruleid: command-injection
    res.end(execSync(`ls ${req.params.name}`).toString());
  })
  // handler: http
  .get('/fixed', (req, res) => {
    // ok: command-injection
    res.end(execSync('ls').toString());
  })
  .listen(3000);

const router = createRouter();
// handler: http
router.get('/', (req, res) => {
  // ruleid: command-injection
  res.end(execSync(`ls ${req.url}`).toString());
});
