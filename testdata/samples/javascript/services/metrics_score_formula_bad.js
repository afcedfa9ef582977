// The formula of the request is compiled.
// event: {"body": {"<JSON>": {"formula": "<ATTACK>", "values": {"visits": 120, "orders": 6}}}}
// benign: {"body": {"<JSON>": {"formula": "orders / visits", "values": {"visits": 120, "orders": 6}}}}
const FIELDS = ['visits', 'orders', 'revenue', 'returns'];
const FORMULAS = new Map([
  ['conversion', 'orders / Math.max(visits, 1)'],
  ['basket', 'revenue / Math.max(orders, 1)'],
  ['quality', '1 - returns / Math.max(orders, 1)'],
]);
const compiled = new Map();

function compile(expression) {
  let score = compiled.get(expression);
  if (!score) {
    // ruleid: code-injection
    score = new Function(...FIELDS, `return (${expression});`);
    compiled.set(expression, score);
  }
  return score;
}

function numbers(values = {}) {
  return FIELDS.map((field) => Number(values[field]) || 0);
}

exports.handler = async (event) => {
  const { formula, values } = JSON.parse(event.body);
  const expression = FORMULAS.has(formula) ? FORMULAS.get(formula) : formula;
  if (!expression) {
    return { statusCode: 422, body: JSON.stringify({ known: [...FORMULAS.keys()] }) };
  }
  const score = compile(expression)(...numbers(values));
  return { statusCode: 200, body: JSON.stringify({ score: Number(score.toFixed(4)) }) };
};
