// The subscriber of the topic `removed` gets the name of the request.
// event: {"document": {"number": "12", "name": "<ATTACK>"}}
const { bus } = require('./bus');
require('./cleanup');

exports.handler = async ({ document }) => {
  const number = Number.parseInt(document.number, 10);
  if (!(number > 0)) return { error: 'number' };
  const stored = `document-${String(number).padStart(6, '0')}`;
  await bus.publish('requested', { name: document.name, stored });
  const outcomes = await bus.publish('removed', { stored: document.name, name: stored });
  return { outcomes };
};
