// Functions as targets of the CDK's rules.
const targets = require('aws-cdk-lib/aws-events-targets');
const fnguard = require('fnguard');

class LambdaFunction {
  constructor(handler) {
    this.handler = handler;
    fnguard.caller(handler, { principal: 'events.amazonaws.com', may: true });
  }
}

module.exports = { ...targets, LambdaFunction };
