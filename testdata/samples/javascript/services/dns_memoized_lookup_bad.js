// The memoized function runs a command with the name it is asked for.
// event: {"Records": [{"Sns": {"Message": {"<JSON>": {"domain": "<ATTACK>"}}}}]}
const childProcess = require('child_process');
const { promisify } = require('util');

const execute = promisify(childProcess.exec);

function memoize(load, { ttl = 60000 } = {}) {
  const cache = new Map();
  return async (key) => {
    const hit = cache.get(key);
    if (hit && hit.expires > Date.now()) return hit.value;
    const value = await load(key);
    cache.set(key, { value, expires: Date.now() + ttl });
    return value;
  };
}

const resolve = memoize(async (domain) => {
  // ruleid: command-injection
  const { stdout } = await execute(`host -t MX ${domain}`);
  return stdout.split('\n').filter(Boolean);
});

exports.handler = async (event) => {
  const answers = {};
  for (const { Sns } of event.Records) {
    const { domain } = JSON.parse(Sns.Message);
    answers[domain] = await resolve(domain);
  }
  return answers;
};
