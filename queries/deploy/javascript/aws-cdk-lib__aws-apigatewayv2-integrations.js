// The same under its own name.
module.exports = require('aws-cdk-lib/aws-apigatewayv2');
