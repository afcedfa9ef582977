// Rules of the CDK's event buses, and what they call.
const events = require('aws-cdk-lib/aws-events');
const fnguard = require('fnguard');

const triggerOf = (props) => {
  if ('schedule' in props) return 'schedule';
  const from = (start) => props.eventPattern?.source?.some((source) => source.startsWith(start));
  if (from('aws.partner')) return 'event-bridge-partner';
  return from('aws.s3') ? 's3-event-bridge' : 'event-bridge';
};

class Rule extends events.Rule {
  constructor(scope, id, props = {}) {
    super();
    this.trigger = triggerOf(props);
    for (const target of props.targets ?? []) this.addTarget(target);
  }
  addTarget(target) { fnguard.caller(target.handler, { trigger: this.trigger }); }
}

module.exports = { ...events, Rule };
