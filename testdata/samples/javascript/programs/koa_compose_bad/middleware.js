exports.parseBody = async (ctx, next) => {
  ctx.state = { ...ctx.state, ...JSON.parse(ctx.event.body) };
  await next();
};

const check = async (pattern, text) => {
  if (!pattern.test(text)) throw new Error('bad name');
};

exports.checkName = (pattern) => async (ctx, next) => {
  check(pattern, ctx.state.name).catch(() => console.warn('bad name'));
  return next();
};
