exports.compose = (middleware) => (context) => {
  const dispatch = (index) => {
    const current = middleware[index];
    if (!current) return Promise.resolve();
    return Promise.resolve(current(context, () => dispatch(index + 1)));
  };
  return dispatch(0);
};
