// A sibling whose name begins like the directory's passes the check.
// event: {"document": "<ATTACK>"}
const { Documents } = require('./lib/documents');

const documents = Documents.below(__dirname, 'documents');

exports.handler = async (event) => {
  try {
    return { statusCode: 200, body: await documents.read(event.document) };
  } catch (error) {
    return { statusCode: error.code === 'EACCES' ? 403 : 404 };
  }
};
