// `Object.create` with descriptors: the getter gives a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = Object.create(null, {
    name: { value: event.name, enumerable: true },
    kind: { get: () => 'report' },
  });
  // ok: command-injection
  execSync('echo ' + job.kind);
};
