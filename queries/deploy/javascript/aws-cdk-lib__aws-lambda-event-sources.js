// What the CDK's functions are called by through `addEventSource`.
const sources = require('aws-cdk-lib/aws-lambda-event-sources');
const fnguard = require('fnguard');

class Source {
  constructor(trigger) { this.trigger = trigger; }
  bind(target) { fnguard.caller(target, { trigger: this.trigger }); }
}

class ApiEventSource {
  constructor(method, path, options) { this.options = options; }
  bind(target) { fnguard.caller(target, { trigger: 'api-gateway-rest', guard: guard(this.options) }); }
}

class DynamoEventSource extends Source {
  constructor() { super('dynamodb'); }
}

class KafkaEventSource extends Source {
  constructor() { super('kafka'); }
}

class KinesisEventSource extends Source {
  constructor() { super('kinesis'); }
}

class S3EventSource extends Source {
  constructor() { super('s3'); }
}

class SnsEventSource extends Source {
  constructor() { super('sns'); }
}

class SqsEventSource extends Source {
  constructor() { super('sqs'); }
}

const { guard } = require('aws-cdk-lib/aws-apigateway');

module.exports = {
  ...sources,
  ApiEventSource,
  DynamoEventSource,
  KinesisConsumerEventSource: KinesisEventSource,
  KinesisEventSource,
  ManagedKafkaEventSource: KafkaEventSource,
  S3EventSource,
  S3EventSourceV2: S3EventSource,
  SelfManagedKafkaEventSource: KafkaEventSource,
  SnsEventSource,
  SqsEventSource,
};
