// The function reads the header in which the caller names the file.
// event: {"path": "/exports/15", "headers": {"X-Export-Name": "<ATTACK>"}}
const { adapt } = require('./adapter');
const { download } = require('./download');

exports.handler = adapt(download);
