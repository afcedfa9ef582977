// The wrapper checks the field that the inner function reads.
// event: {"headers": {"x-api-key": "k"}, "name": "report", "alias": "<ATTACK>"}
const { withAuth, withPattern } = require('./wrappers');
const shell = require('./shell');

const remove = async ({ alias }) => shell(`echo remove ${alias}`);

exports.handler = withAuth(withPattern('alias', /^\w+$/, remove));
