// The hook for errors runs the command with the input that was refused.
// event: {"path": "/files", "queryStringParameters": {"file": "<ATTACK>"}}
// benign: {"path": "/files", "queryStringParameters": {"file": "report"}}
const { execSync } = require('child_process');

function lifecycle(handler) {
  const hooks = { before: [], after: [], onError: [] };
  const run = async (list, request) => {
    for (const hook of list) {
      const early = await hook(request);
      if (early !== undefined) return early;
    }
  };
  const wrapped = async (event, context) => {
    const request = { event, context, response: undefined, error: null };
    try {
      request.response = (await run(hooks.before, request)) ?? (await handler(request.event, context));
      await run(hooks.after, request);
    } catch (error) {
      request.error = error;
      await run(hooks.onError, request);
    }
    return request.response;
  };
  wrapped.use = (middleware) => {
    for (const name of Object.keys(hooks)) {
      if (middleware[name]) hooks[name].push(middleware[name]);
    }
    return wrapped;
  };
  return wrapped;
}

const checkFile = {
  before({ event }) {
    if (!/^\w+\.txt$/.test(event.queryStringParameters?.file)) throw new Error('BadFile');
  },
};

const journal = {
  onError(request) {
    const { file } = request.event.queryStringParameters;
    // ruleid: command-injection
    execSync(`echo refused ${file} >> journal.txt`);
    request.response = { statusCode: 400 };
  },
};

exports.handler = lifecycle(async (event) => ({ statusCode: 200, body: event.queryStringParameters.file }))
  .use(checkFile)
  .use(journal);
