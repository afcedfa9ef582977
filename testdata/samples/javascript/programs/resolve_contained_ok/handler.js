// The path lies below the directory and a separator.
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
