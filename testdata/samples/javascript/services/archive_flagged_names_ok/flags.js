// Feature flags: the defaults, and those of the environment, which are set apart by commas.
const defaults = require('./flags.json');

function read(text = '') {
  const flags = new Set(Object.keys(defaults).filter((name) => defaults[name]));
  for (const name of text.split(',').filter(Boolean)) {
    if (name.startsWith('no-')) flags.delete(name.slice(3));
    else flags.add(name);
  }
  return flags;
}

const current = read(process.env.FEATURE_FLAGS);

exports.isOn = (name) => current.has(name);
