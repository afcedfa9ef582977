// A later layer takes the parameters from the raw request again.
// event: {"parameters": {"target": "<ATTACK>", "mode": "fast"}}
const { execFile } = require('child_process');
const { compose, refuseOptions, withDefaults } = require('./layers');

const archive = (context) =>
  new Promise((resolve) => {
    const { target, mode } = context.parameters;
    const level = mode === 'fast' ? '-1' : '-9';
    // ruleid: argument-injection
    execFile('gzip', ['-k', level, target], (error) => resolve({ ...context.result, done: !error }));
  });

const run = compose([refuseOptions, withDefaults({ target: 'report', mode: 'small' })], archive);

exports.handler = async (event) => run({ request: event, parameters: { ...event.parameters }, result: {} });
