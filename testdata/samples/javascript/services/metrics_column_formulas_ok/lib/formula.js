// Compiles the formulas of computed columns: words that are set apart by blanks.
const columns = require('./columns.json');

const OPERATORS = ['+', '-', '*', '/', '(', ')'];

class FormulaError extends Error {}

function translate(word) {
  if (OPERATORS.includes(word)) return word;
  if (columns.includes(word)) return `Number(row.${word})`;
  const number = Number(word);
  if (Number.isNaN(number)) throw new FormulaError(`unknown word ${word}`);
  return String(number);
}

function compileFormula(formula) {
  const words = String(formula).trim().split(/\s+/);
  if (words.length > 50) throw new FormulaError('the formula is too long');
  const code = words.map(translate).join(' ');
  // ok: code-injection
  return new Function('row', `'use strict'; return ${code};`);
}

module.exports = { compileFormula, FormulaError };
