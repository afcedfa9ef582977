// A word of the formula that is nothing known is an error, so the code has known words only.
// event: {"body": {"<JSON>": {"rows": [{"net": 10, "tax": 2}], "formula": "<ATTACK>"}}}
const { compileFormula, FormulaError } = require('./lib/formula');

exports.handler = async (event) => {
  const { rows, formula } = JSON.parse(event.body);
  try {
    const compute = compileFormula(formula);
    const totals = rows.map((row) => compute(row));
    return { statusCode: 200, body: JSON.stringify({ totals }) };
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return { statusCode: 422, body: JSON.stringify({ message: error.message }) };
  }
};
