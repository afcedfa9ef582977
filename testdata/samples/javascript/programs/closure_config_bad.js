// The event's handler is configured with the event's program.
// event: {"engine": "<ATTACK>"}
const { spawnSync } = require('child_process');

const configure = (defaults = {}) => {
  let settings = { ...defaults };
  return {
    set: (name, value) => {
      settings = { ...settings, [name]: value };
    },
    run: (...words) => {
      const { program, timeout } = settings;
      // ruleid: argument-injection
      return spawnSync(program, words, { timeout });
    },
  };
};

exports.handler = async ({ engine }) => {
  const tool = configure({ program: 'convert', timeout: 1000 });
  if (engine) tool.set('program', engine);
  return tool.run('in.png', 'out.jpg').status;
};
