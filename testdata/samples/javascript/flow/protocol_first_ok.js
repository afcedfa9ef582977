// The first step is taken before the loop and checked by itself.
// event: {"names": ["<ATTACK>", "b"]}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const steps = event.names[Symbol.iterator]();
  const first = steps.next().value;
  if (!/^\w+$/.test(first)) return null;
  let step;
  while (!(step = steps.next()).done) {
    if (!/^\w+$/.test(step.value)) return null;
  }
  // ok: command-injection
  return execSync(`echo ${first}`).toString();
};
