// Says how the container makes things.
const vm = require('vm');
const { TOKENS } = require('./container');

const TABLE = new Map([
  ['mean', 'values.reduce((sum, value) => sum + value, 0) / values.length'],
  ['size', 'values.length'],
]);

const evaluator = (expression) => (scope) => {
  // ok: code-injection
  const script = new vm.Script(expression, { filename: 'metric.js' });
  return script.runInNewContext({ ...scope }, { timeout: 250 });
};

exports.register = (container, { metric, expression }) =>
  container
    .bind(TOKENS.requested, [], () => expression)
    .bind(TOKENS.tabled, [], () => TABLE.get(metric) ?? '0')
    .bind(TOKENS.evaluator, [TOKENS.tabled], evaluator);
