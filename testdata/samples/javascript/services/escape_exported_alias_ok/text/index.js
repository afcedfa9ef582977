// What the other modules know of texts.
const html = require('./html');
const shell = require('./shell');

module.exports = {
  ...shell,
  ...html,
  escape: shell.escape,
  cut: (text, width) => (text.length > width ? `${text.slice(0, width - 3)}...` : text),
};
