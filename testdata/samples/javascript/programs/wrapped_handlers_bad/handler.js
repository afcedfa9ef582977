// The wrapper checks the event, and the inner function reads another field.
// event: {"headers": {"x-api-key": "k"}, "name": "report", "alias": "<ATTACK>"}
const { withAuth, withPattern } = require('./wrappers');
const shell = require('./shell');

const remove = async ({ alias }) => shell(`echo remove ${alias}`);

exports.handler = withAuth(withPattern('name', /^\w+$/, remove));
