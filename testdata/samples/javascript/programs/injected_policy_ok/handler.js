// The factory injects the policy that asks for letters.
// event: {"Records": [{"body": {"<JSON>": {"job": "<ATTACK>"}}}]}
const { createRunner } = require('./container');

const runner = createRunner({ strict: true });

exports.handler = async ({ Records }) => Promise.all(Records.map(({ body }) => runner.run(JSON.parse(body).job)));
