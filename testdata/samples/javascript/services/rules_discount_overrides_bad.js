// The request's overrides are laid over the rule, its expression included.
// event: {"customer": {"orders": 12}, "rule": "loyalty", "overrides": {"expression": "<ATTACK>", "limit": 20}}
const vm = require('vm');

const RULES = {
  loyalty: { expression: 'Math.min(orders * 2, limit)', limit: 15 },
  welcome: { expression: 'orders === 0 ? limit : 0', limit: 10 },
};

function ruleFor(name, overrides = {}) {
  const rule = RULES[name] || RULES.welcome;
  return Object.assign({}, rule, overrides);
}

function evaluate(rule, customer) {
  const sandbox = {
    orders: Number(customer.orders) || 0,
    limit: Number(rule.limit),
    Math,
  };
  // ruleid: code-injection
  return vm.runInNewContext(rule.expression, sandbox, { timeout: 50 });
}

exports.handler = async (event) => {
  const rule = ruleFor(event.rule, event.overrides);
  const discount = evaluate(rule, event.customer || {});
  console.log('discount', event.rule, discount);
  return { discount: Number(discount) || 0, limit: rule.limit };
};
