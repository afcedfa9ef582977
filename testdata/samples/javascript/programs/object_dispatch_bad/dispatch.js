const methods = require('./methods');

module.exports = function dispatch(method, params) {
  const action = Object.prototype.hasOwnProperty.call(methods, method) ? methods[method] : null;
  if (typeof action !== 'function') throw new TypeError(`no method ${method}`);
  return action.call({ trace: [] }, params);
};
