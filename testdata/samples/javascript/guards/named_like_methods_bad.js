// The fields of the event are named like methods.
// event: {"queryStringParameters": {"search": "<ATTACK>", "sort": "name", "keys": "a"}}
const { execSync } = require('child_process');

const word = (text) => /^\w+$/.test(text);

exports.handler = async (event) => {
  const { search, sort, keys } = event.queryStringParameters;
  if (!word(sort) || !word(keys)) return { statusCode: 400 };
  // ruleid: command-injection
  const body = execSync(`echo ${sort} ${keys} | grep -c ${search} || true`).toString();
  return { statusCode: 200, body };
};
