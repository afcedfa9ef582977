// The evaluator is bound to the provider that hands out the caller's expression.
// event: {"metric": "mean", "expression": "<ATTACK>"}
const { Container, TOKENS } = require('./container');
const { register } = require('./providers');

exports.handler = async ({ metric, expression }) => {
  const container = register(new Container(), { metric, expression });
  const evaluate = container.resolve(TOKENS.evaluator);
  return { metric, value: evaluate({ values: [1, 2, 3] }) };
};
