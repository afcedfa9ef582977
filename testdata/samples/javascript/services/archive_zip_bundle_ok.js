// Behind the two dashes the archiver reads all words as names.
// event: {"detail": {"orderId": 771, "documents": ["invoice.pdf", "<ATTACK>"]}}
const os = require('os');
const path = require('path');
const { execFile } = require('child_process');

const MAX_DOCUMENTS = 25;

function archiveArguments(target, documents, { level = 6, quiet = true } = {}) {
  let args = [`-${level}`, '-j'];
  if (quiet) args.push('-q');
  args = args.concat(target, '--', documents);
  return args;
}

function zip(target, documents, callback) {
  const args = archiveArguments(target, documents, { level: 9 });
  // ok: argument-injection
  execFile('zip', args, { timeout: 20000 }, (error, stdout, stderr) => {
    if (error) {
      console.error('zip failed', stderr);
      callback(error);
      return;
    }
    callback(null, { target, count: documents.length });
  });
}

exports.handler = (event, context, callback) => {
  const { orderId, documents = [] } = event.detail;
  if (documents.length === 0 || documents.length > MAX_DOCUMENTS) {
    callback(new Error('the number of documents is out of range'));
    return;
  }
  const target = path.join(os.tmpdir(), `order-${Number(orderId)}.zip`);
  zip(target, documents.map(String), callback);
};
