// The loop asks the iterator for each step by itself, and looks for an empty name only.
// event: {"names": ["<ATTACK>"]}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const steps = event.names[Symbol.iterator]();
  for (let step = steps.next(); !step.done; step = steps.next()) {
    if (step.value === '') return null;
  }
  // ruleid: command-injection
  return execSync(`echo ${event.names.join(' ')}`).toString();
};
