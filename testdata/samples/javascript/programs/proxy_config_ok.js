// What the configuration does not have is an error.
// event: {"tool": "<ATTACK>"}
// benign: {"tool": "report"}
const { execFileSync } = require('child_process');

const config = (values, fallback) =>
  new Proxy(values, {
    get(target, name) {
      if (name in target) return target[name];
      throw new Error(`${String(name)} is not configured, but ${Object.keys(fallback)}`);
    },
  });

exports.handler = async (event) => {
  const settings = config({ timeout: 1000, tool: 'date' }, event);
  // ok: argument-injection
  return execFileSync(settings.tool, ['-u'], { timeout: settings.timeout }).toString();
};
