// The tokens are found, but the formula they were found in is evaluated.
// event: {"sku": "A-17", "formula": "<ATTACK> * 1"}
// benign: {"sku": "A-17", "formula": "(2 + 3) * 1"}
const vm = require('vm');

const TOKEN = /\d+(?:\.\d+)?|[-+*/()]/g;

class Formula {
  constructor(source) {
    this.source = source;
    this.tokens = source.match(TOKEN) ?? [];
  }

  get balanced() {
    let depth = 0;
    for (const token of this.tokens) {
      if (token === '(') depth += 1;
      if (token === ')') depth -= 1;
      if (depth < 0) return false;
    }
    return depth === 0;
  }

  toString() {
    return this.source.trim();
  }
}

function evaluate(formula) {
  if (!formula.tokens.length || !formula.balanced) throw new SyntaxError('not a formula');
  // ruleid: code-injection
  const value = vm.runInNewContext(`(${formula})`, {}, { timeout: 200 });
  return Number.isFinite(value) ? Math.round(value * 100) / 100 : null;
}

exports.handler = async ({ sku, formula }) => {
  try {
    return { sku, price: evaluate(new Formula(formula)) };
  } catch (error) {
    return { sku, error: error.message };
  }
};
