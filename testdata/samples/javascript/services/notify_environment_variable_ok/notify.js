// Sends a line to the log of the operators.
const { exec } = require('child_process');

const TEMPLATE = 'echo "$LEVEL: $REASON" | head -n 1';

const expand = (template, values) => template.replace(/\$([A-Z]+)/g, (whole, name) => values[name] ?? whole);

exports.notify = (values) => {
  const env = { ...process.env, ...values };
  const line = expand(TEMPLATE, {});
  return new Promise((resolve, reject) => {
    // ok: command-injection
    const child = exec(line, { env }, (error, stdout) => (error ? reject(error) : resolve(stdout.trim())));
    child.stdin?.end();
  });
};
