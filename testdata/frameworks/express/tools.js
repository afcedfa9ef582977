const { execSync } = require('child_process');

// handler: http
function checked(req, res) {
  if (!/^\w+$/.test(req.params.name)) return res.sendStatus(400);
  // ok: command-injection
  res.send(execSync(`echo ${req.params.name}`));
}

module.exports = (router) => {
  // handler: http
  router.route('/:name').get(async (req, res) => {
    // ruleid: command-injection
    res.send(execSync(`echo ${req.params.name}`));
  });
  router.get('/checked/:name', checked);
  return router;
};
