// The factory injects the policy that lets everything pass.
// event: {"Records": [{"body": {"<JSON>": {"job": "<ATTACK>"}}}]}
const { createRunner } = require('./container');

const runner = createRunner({ strict: false });

exports.handler = async ({ Records }) => Promise.all(Records.map(({ body }) => runner.run(JSON.parse(body).job)));
