// Checks settings against the values that are allowed.
const allowed = require('./allowed.json');

/** Says what is wrong with the settings; null when nothing is. */
exports.checkSettings = (settings) => {
  for (const [field, value] of Object.entries(settings)) {
    const values = allowed[field];
    if (values && !values.includes(value)) return `${field} must be one of ${values.join(', ')}`;
  }
  return null;
};
