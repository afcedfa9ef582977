// The pattern of the schema is anchored.
// event: {"queryStringParameters": {"lang": "<ATTACK>", "page": "2"}}
const s = require('./schema');
const { execSync } = require('child_process');

const query = s.object({
  lang: s.string().min(2).pattern(/^[a-z]+$/),
  page: s.string().pattern(/^\d+$/),
});

exports.handler = async (event) => {
  const { error, value } = query.validate(event.queryStringParameters);
  if (error) return { statusCode: 400, body: error };
  // ok: command-injection
  return { statusCode: 200, body: execSync(`cat pages/${value.lang}/${value.page}.html || true`).toString() };
};
