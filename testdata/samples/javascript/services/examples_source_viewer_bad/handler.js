// That the example lies below the function's directory is checked, and there lies its own code, too.
// event: {"pathParameters": {"example": "<ATTACK>"}}
const { loadExample } = require('./lib/examples');
const { NotFound, Forbidden } = require('./lib/errors');

const escapeHtml = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

exports.handler = async (event) => {
  try {
    const source = await loadExample(event.pathParameters.example);
    return { statusCode: 200, body: `<pre>${escapeHtml(source)}</pre>` };
  } catch (error) {
    if (error instanceof Forbidden || error instanceof NotFound) {
      return { statusCode: error.statusCode, body: error.message };
    }
    throw error;
  }
};
