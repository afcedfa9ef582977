// What has passed a route's schema is what its function gets by `c.req.valid`.

const given = async (c, target) => {
  if (target === 'json') return c.req.json();
  if (target === 'form') return c.req.parseBody();
  return target === 'param' ? c.req.param() : target === 'query' ? c.req.query() : c.req.header();
};

const zValidator = (target, schema, hook) => async (c, next) => {
  const result = await schema.safeParseAsync(await given(c, target));
  if (hook) {
    const answer = await hook({ ...result, target }, c);
    if (answer) return answer;
  }
  if (!result.success) return c.json(result, 400);
  const before = c.req.valid;
  c.req.valid = (name) => (name === target ? result.data : before(name));
  return next();
};

module.exports = { zValidator };
