// Of the request's overrides only the limit is taken, as a number.
// event: {"customer": {"orders": 12}, "rule": "loyalty", "overrides": {"expression": "<ATTACK>", "limit": 20}}
const vm = require('vm');

const RULES = {
  loyalty: { expression: 'Math.min(orders * 2, limit)', limit: 15 },
  welcome: { expression: 'orders === 0 ? limit : 0', limit: 10 },
};

function ruleFor(name, overrides = {}) {
  const rule = RULES[name] || RULES.welcome;
  const limit = Number(overrides.limit);
  return Object.assign({}, rule, Number.isFinite(limit) ? { limit } : {});
}

function evaluate(rule, customer) {
  const sandbox = {
    orders: Number(customer.orders) || 0,
    limit: Number(rule.limit),
    Math,
  };
  // ok: code-injection
  return vm.runInNewContext(rule.expression, sandbox, { timeout: 50 });
}

exports.handler = async (event) => {
  const rule = ruleFor(event.rule, event.overrides);
  const discount = evaluate(rule, event.customer || {});
  console.log('discount', event.rule, discount);
  return { discount: Number(discount) || 0, limit: rule.limit };
};
