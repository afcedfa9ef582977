// What is included lies below the directory of views, and there lies no code.
// event: {"view": "Welcome {{> <ATTACK>}}!"}
const { render } = require('./render');
const { Loader } = require('./loader');

const loader = new Loader(__dirname, { folder: 'views', extensions: ['', '.html'] });

exports.handler = async ({ view }) => {
  const html = await render(view, (name) => loader.load(name));
  return { statusCode: 200, body: html };
};
