// `Number` reads the whole text, so what passes is a number from end to end.
// event: {"account": "7/../<ATTACK>"}
// benign: {"account": "7"}
const { Statements } = require('./statements');
const { integer } = require('./checks');

const statements = new Statements(`${__dirname}/statements`, { check: integer({ minimum: 1, maximum: 1e6 }) });

exports.handler = async ({ account }) => {
  const result = await statements.latest(account);
  return result.found ? { statusCode: 200, body: result.text } : { statusCode: 404, body: result.reason };
};
