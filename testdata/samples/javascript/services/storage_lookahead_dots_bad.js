// The lookahead forbids the dots only at the beginning.
// event: {"Records": [{"object": "photos/../<ATTACK>"}]}
// benign: {"Records": [{"object": "photos/a.png"}]}
const fs = require('node:fs');
const path = require('node:path');

const KEY = /^(?!\.\.)[\w-][\w./-]*$/;
const ROOT = path.join(process.env.LAMBDA_TASK_ROOT ?? __dirname, 'objects');

const groupBy = (items, keyOf) =>
  items.reduce((groups, item) => {
    const key = keyOf(item);
    return { ...groups, [key]: [...(groups[key] ?? []), item] };
  }, {});

async function size(key) {
  const file = path.join(ROOT, key);
  let handle;
  try {
    // ruleid: handler-read
    handle = await fs.promises.open(file, 'r');
    return (await handle.stat()).size;
  } catch {
    return 0;
  } finally {
    await handle?.close();
  }
}

exports.handler = async ({ Records }) => {
  const keys = Records.map(({ object }) => object);
  const { good = [], bad = [] } = groupBy(keys, (key) => (KEY.test(key) ? 'good' : 'bad'));
  const sizes = await Promise.all(good.map(size));
  return { total: sizes.reduce((sum, one) => sum + one, 0), refused: bad.length };
};
