// The same under its first name.
module.exports = require('sst/constructs');
