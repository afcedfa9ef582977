// Whether a path lies below another one when both are resolved.
const path = require('path');

module.exports = function isPathInside(inner, outer) {
  const relation = path.relative(outer, inner);
  if (!relation) return false;
  return relation !== '..' && !relation.startsWith(`..${path.sep}`);
};
