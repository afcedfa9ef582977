// The spool file is named by the order's number, which is any text the message holds.
// event: {"Records": [{"messageId": "m-1", "body": {"<JSON>": {"orderNumber": "<ATTACK>", "lines": [{"sku": "a", "quantity": 2}]}}}]}
const fs = require('fs/promises');
const os = require('os');
const path = require('path');
const { randomUUID } = require('crypto');

function total(lines) {
  return lines.reduce((sum, { quantity }) => sum + Number(quantity || 0), 0);
}

async function spool(order) {
  const file = path.join(os.tmpdir(), `${order.orderNumber}.json`);
  const document = { orderNumber: order.orderNumber, total: total(order.lines) };
  // ruleid: tmp-write
  await fs.writeFile(file, JSON.stringify(document));
  return file;
}

async function processRecord(record) {
  const order = JSON.parse(record.body);
  const file = await spool(order);
  try {
    console.log(JSON.stringify({ messageId: record.messageId, file }));
  } finally {
    await fs.rm(file, { force: true });
  }
}

exports.handler = async ({ Records = [] }) => {
  const results = await Promise.all(
    Records.map((record) =>
      processRecord(record).then(
        () => ({ ok: true }),
        (error) => ({ ok: false, error, itemIdentifier: record.messageId }),
      ),
    ),
  );
  return {
    batchItemFailures: results.filter(({ ok }) => !ok).map(({ itemIdentifier }) => ({ itemIdentifier })),
  };
};
