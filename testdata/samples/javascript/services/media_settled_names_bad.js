// Of the two promises the first one is taken, which is the caller's name.
// event: {"clip": {"title": "<ATTACK>", "seconds": 3}}
const { appendFile, rm } = require('fs').promises;
const { join } = require('path');
const { setTimeout: sleep } = require('timers/promises');

const SCRATCH = '/tmp';
const ownName = async ({ awsRequestId }) => `clip-${awsRequestId.replace(/\W/g, '')}`;
const titleName = async ({ title }) => title.replaceAll(' ', '_');

async function retry(action, times = 3) {
  try {
    return await action();
  } catch (error) {
    if (times <= 1) throw error;
    await sleep(5);
    return retry(action, times - 1);
  }
}

exports.handler = async ({ clip }, context) => {
  const [first, second] = await Promise.allSettled([titleName(clip), ownName(context)]);
  const { value: name = 'clip' } = first.status === 'fulfilled' ? first : second;
  const file = join(SCRATCH, name);
  for (let frame = 0; frame < Math.min(clip.seconds, 10); frame += 1) {
    // ruleid: tmp-write
    await retry(() => appendFile(file, `frame ${frame}\n`));
  }
  await rm(file, { force: true });
  return { seconds: clip.seconds };
};
