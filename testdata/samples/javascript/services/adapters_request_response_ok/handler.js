// The function reads the name that the adapter found out from the address's number.
// event: {"path": "/exports/15", "headers": {"X-Export-Name": "<ATTACK>"}}
const { adapt } = require('./adapter');
const { download } = require('./download');

exports.handler = adapt(download);
