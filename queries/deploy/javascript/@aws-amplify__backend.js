// Functions of Amplify's second generation.
const backend = require('@aws-amplify/backend');
const fnguard = require('fnguard');

const defineFunction = (props = {}) => {
  const made = {};
  const { name = 'function', entry = './handler.ts', runtime, schedule } = props;
  fnguard.function(made, { name, handler: 'handler', beside: entry, runtime, network: [] });
  if (schedule !== undefined) fnguard.caller(made, { trigger: 'schedule' });
  return made;
};

module.exports = { ...backend, defineFunction };
