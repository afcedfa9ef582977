// The layers around an action.
exports.compose = (layers, action) => layers.reduceRight((next, layer) => (context) => layer(context, next), action);

exports.refuseOptions = (context, next) => {
  const entries = Object.entries(context.parameters).filter(([, value]) => !String(value).startsWith('-'));
  return next({ ...context, parameters: Object.fromEntries(entries) });
};

exports.withDefaults = (defaults) => (context, next) => {
  const { parameters, request } = context;
  const given = request.parameters ?? parameters;
  return next({ ...context, parameters: { ...defaults, ...given } });
};
