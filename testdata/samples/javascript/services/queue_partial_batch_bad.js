// The reason of a rejected job quotes the job, and the reasons are sent through the shell.
// event: {"Records": [{"messageId": "1", "body": {"<JSON>": {"kind": "<ATTACK>"}}}]}
const { exec } = require('child_process');
const util = require('util');

const sh = util.promisify(exec);
const WORKERS = {
  __proto__: null,
  ping: async () => 'pong',
  count: async ({ items = [] }) => items.length,
};

class UnknownJob extends Error {
  constructor(kind, number) {
    super(`unknown job ${kind}`);
    this.kind = kind;
  }
}

async function work(record, number) {
  const job = JSON.parse(record.body);
  const worker = WORKERS[job.kind];
  if (!worker) throw new UnknownJob(job.kind, number);
  return worker(job);
}

exports.handler = async ({ Records }) => {
  const outcomes = await Promise.allSettled(Records.map(work));
  const rejected = outcomes.filter(({ status }) => status === 'rejected');
  for (const { reason } of rejected) {
    // ruleid: command-injection
    await sh(`echo "${reason.message}" | tr a-z A-Z`);
  }
  return {
    batchItemFailures: outcomes.flatMap(({ status }, at) => {
      return status === 'rejected' ? [{ itemIdentifier: Records[at].messageId }] : [];
    }),
  };
};
