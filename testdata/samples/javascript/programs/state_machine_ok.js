// The machine gets to its end through the check alone.
// event: {"input": "<ATTACK>", "fast": true}
const { execSync } = require('child_process');

const machine = {
  start: (data) => (data.fast ? 'check' : 'trim'),
  trim(data) {
    data.input = data.input.trim();
    return 'check';
  },
  check: (data) => (/^[a-z]+$/.test(data.input) ? 'done' : 'failed'),
};

function run(data) {
  let state = 'start';
  while (machine[state]) state = machine[state](data);
  return state;
}

exports.handler = async (event) => {
  const data = { ...event };
  if (run(data) !== 'done') return { error: 'input' };
  // todook: command-injection
  return { output: execSync(`echo ${data.input}`).toString() };
};
