// The loop asks the iterator for each step by itself, and ends where a name is no word.
// event: {"names": ["<ATTACK>"]}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const steps = event.names[Symbol.iterator]();
  for (let step = steps.next(); !step.done; step = steps.next()) {
    if (!/^\w+$/.test(step.value)) return null;
  }
  // ok: command-injection
  return execSync(`echo ${event.names.join(' ')}`).toString();
};
