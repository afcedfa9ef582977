const allowList = (...values) => {
  const allowed = new Set(values);
  return { test: (value) => allowed.has(value), size: allowed.size };
};

module.exports = { allowList };
