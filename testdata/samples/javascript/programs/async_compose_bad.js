// `compose` begins with the last step, so the check sees what was made of the name.
// event: {"detail": {"name": "<ATTACK>"}}
const { execSync } = require('child_process');

const compose = (...steps) => (input) => steps.reduceRight((promise, step) => promise.then(step), Promise.resolve(input));

const check = async (value) => {
  if (!/^[\w ]+$/.test(value)) throw new TypeError('value');
  return value;
};
const print = async (name) => {
  // ruleid: command-injection
  return execSync(`echo ${name}`).toString().trim();
};

const show = compose(check, print, async (event) => event.detail.name);

exports.handler = (event) => show(event).catch((error) => error.message);
