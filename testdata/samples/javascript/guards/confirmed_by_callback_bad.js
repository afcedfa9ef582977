// The name counts as confirmed before it is.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

const whenWord = (text, then) => {
  if (/^\w+$/.test(text)) then();
};

exports.handler = async ({ name }) => {
  let confirmed = true;
  whenWord(name, () => {
    confirmed = true;
  });
  if (!confirmed) throw new Error('name');
  // ruleid: command-injection
  execSync(`touch ${name}`);
};
