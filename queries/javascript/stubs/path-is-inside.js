// Whether a path begins with another one, as texts: `..` is not followed.
const path = require('path');

module.exports = function isInside(inner, outer) {
  const folder = outer.endsWith(path.sep) ? outer.slice(0, -1) : outer;
  return inner === folder || inner.startsWith(folder + path.sep);
};
