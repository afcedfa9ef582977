// The schemas of the module `zod`.
module.exports = require('zod');
