// The package's schemas.

module.exports = require('zod');
