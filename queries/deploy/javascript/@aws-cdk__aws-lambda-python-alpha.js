// The same under its real name.
module.exports = require('aws-cdk-lib/aws-lambda-python');
