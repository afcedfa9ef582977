// The filter of the pipeline is for the keys.
// event: {"Records": [{"s3": {"object": {"key": "<ATTACK>", "size": 10}}}]}
const { promisify } = require('util');
const exec = promisify(require('child_process').exec);

async function* objects(event) {
  for (const { s3 } of event.Records) yield s3.object;
}

async function* filter(source, predicate) {
  for await (const item of source) if (predicate(item)) yield item;
}

async function* map(source, change) {
  for await (const item of source) yield change(item);
}

exports.handler = async (event) => {
  const small = filter(objects(event), ({ key }) => /^[\w.]+$/.test(key));
  const results = [];
  for await (const line of map(small, ({ key }) => `file ${key}`)) {
    // ok: command-injection
    results.push((await exec(line)).stdout);
  }
  return results;
};
