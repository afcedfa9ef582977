// The worker for archives names the file by the job's label, in a line for the shell.
// event: {"Records": [{"messageId": "1", "body": {"<JSON>": {"type": "archive", "id": "<ATTACK>", "label": "<ATTACK>"}}}]}
const workers = require('./jobs');

async function work({ messageId, body }) {
  const { type, ...job } = JSON.parse(body);
  const worker = workers[type];
  if (!worker) {
    console.warn(`no worker for ${type}`);
    return null;
  }
  return { messageId, result: await worker.run(job) };
}

exports.handler = async ({ Records }) => {
  const settled = await Promise.allSettled(Records.map(work));
  return settled.map((one) => (one.status === 'fulfilled' ? one.value : { error: one.reason.message }));
};
