// The number in the request's scope is made here; the caller's header lies next to it.
// event: {"headers": {"x-trace": "<ATTACK>"}, "steps": ["load", "store"]}
const { AsyncLocalStorage } = require('async_hooks');
const { execFile } = require('child_process');
const { randomBytes } = require('crypto');

const scope = new AsyncLocalStorage();

const current = () => scope.getStore() ?? { trace: 'none', span: 'none' };

function log(message) {
  const { span: id } = current();
  return new Promise((resolve, reject) => {
    // ok: command-injection
    execFile('sh', ['-c', `echo [${id}] ${message}`], (error, stdout) => {
      if (error) reject(error);
      else resolve(stdout.trim());
    });
  });
}

const STEPS = {
  load: () => log('loading'),
  store: () => log('storing'),
};

async function work(names) {
  const lines = [];
  for (const name of names) {
    const step = Object.hasOwn(STEPS, name) ? STEPS[name] : null;
    if (step) lines.push(await step());
  }
  return lines;
}

exports.handler = async ({ headers, steps }) => {
  const store = { trace: headers['x-trace'] ?? 'none', span: randomBytes(4).toString('hex') };
  return scope.run(store, () => work(steps));
};
