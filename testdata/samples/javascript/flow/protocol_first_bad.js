// The first step is taken before the loop, which checks the others.
// event: {"names": ["<ATTACK>", "b"]}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const steps = event.names[Symbol.iterator]();
  const first = steps.next().value;
  let step;
  while (!(step = steps.next()).done) {
    if (!/^\w+$/.test(step.value)) return null;
  }
  // ruleid: command-injection
  return execSync(`echo ${first}`).toString();
};
