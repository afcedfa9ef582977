// The same under its first name.
module.exports = require('aws-cdk-lib/aws-iam');
