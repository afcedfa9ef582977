// The fields that are named like methods are checked.
// event: {"queryStringParameters": {"search": "<ATTACK>", "sort": "name", "keys": "a"}}
const { execSync } = require('child_process');

const word = (text) => /^\w+$/.test(text);

exports.handler = async (event) => {
  const { search, sort, keys } = event.queryStringParameters;
  if (!word(sort) || !word(keys) || !word(search)) return { statusCode: 400 };
  // ok: command-injection
  const body = execSync(`echo ${sort} ${keys} | grep -c ${search} || true`).toString();
  return { statusCode: 200, body };
};
