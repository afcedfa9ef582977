// The request's settings are laid over the tenant's, so they can name the hook's program.
// event: {"tenant": "acme", "overrides": {"hook": "<ATTACK>", "retries": 2}}
const { execSync } = require('child_process');

const DEFAULTS = { retries: 3, hook: 'true', timeout: 5000 };
const TENANTS = new Map([
  ['acme', { hook: 'echo acme', region: 'eu' }],
  ['globex', { hook: 'echo globex', region: 'us' }],
]);

const layer = (...layers) => layers.reduce((merged, one) => ({ ...merged, ...one }), {});

function settingsFor(tenant, overrides) {
  const own = TENANTS.get(tenant);
  if (!own) throw new Error('unknown tenant');
  return layer(DEFAULTS, own, overrides);
}

function attempt(times, action) {
  for (let left = times; ; left -= 1) {
    try {
      return action();
    } catch (error) {
      if (left <= 1) throw error;
    }
  }
}

exports.handler = async ({ tenant, overrides = {} }) => {
  const { hook, retries, timeout, region } = settingsFor(tenant, overrides);
  const output = attempt(Math.min(Number(retries) || 1, 5), () => {
    // ruleid: command-injection
    return execSync(hook, { timeout, encoding: 'utf8' });
  });
  return { region, output: output.trim() };
};
