// The name counts as confirmed when it is.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

const whenWord = (text, then) => {
  if (/^\w+$/.test(text)) then();
};

exports.handler = async ({ name }) => {
  let confirmed = false;
  whenWord(name, () => {
    confirmed = true;
  });
  if (!confirmed) throw new Error('name');
  // ok: command-injection
  execSync(`touch ${name}`);
};
