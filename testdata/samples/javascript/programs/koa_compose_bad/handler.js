// The middleware that checks does not wait for its own check.
// event: {"body": {"<JSON>": {"name": "<ATTACK>"}}}
const { compose } = require('./compose');
const { parseBody, checkName } = require('./middleware');
const { exec } = require('child_process');
const { promisify } = require('util');

const run = promisify(exec);

const app = compose([
  parseBody,
  checkName(/^[a-z][a-z0-9]*$/),
  async (ctx) => {
    // ruleid: command-injection
    const { stdout } = await run(`echo ${ctx.state.name}`);
    ctx.body = stdout;
  },
]);

exports.handler = async (event) => {
  const ctx = { event, state: {}, body: null };
  await app(ctx);
  return { statusCode: 200, body: ctx.body };
};
