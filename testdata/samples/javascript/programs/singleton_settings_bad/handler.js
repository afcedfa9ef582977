// The settings are one object for all modules, and the handler writes the event into it.
// event: {"options": {"program": "<ATTACK>"}}
// benign: {"options": {"program": "ls"}}
const settings = require('./settings');
const { list } = require('./lister');

exports.handler = async (event) => {
  const own = Object.assign(settings, event.options);
  return { verbose: own.verbose, files: list('.') };
};
