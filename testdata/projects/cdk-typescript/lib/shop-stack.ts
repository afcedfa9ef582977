import * as cdk from 'aws-cdk-lib';
import { aws_s3 as s3, aws_sqs as sqs } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as events from 'aws-cdk-lib/aws-events';
import * as targets from 'aws-cdk-lib/aws-events-targets';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import * as s3n from 'aws-cdk-lib/aws-s3-notifications';
import { Construct } from 'constructs';
import * as path from 'path';
import { ApiFunction } from './api-function';

interface ShopProps extends cdk.StackProps {
  folder: string;
  stage?: string;
}

export class ShopStack extends cdk.Stack {
  private readonly uploads: s3.Bucket;

  constructor(scope: Construct, id: string, props: ShopProps) {
    super(scope, id, props);
    this.uploads = new s3.Bucket(this, 'Uploads');
    this.api();
    this.background(props.folder);
  }

  private api() {
    const list = new ApiFunction(this, 'List', { handler: 'list.handler' });
    const remove = new ApiFunction(this, 'Remove', { handler: 'remove.handler' });
    const api = new apigateway.RestApi(this, 'Api', { restApiName: 'shop' });
    const orders = api.root.addResource('orders');
    orders.addMethod('GET', new apigateway.LambdaIntegration(list));
    orders.addMethod('DELETE', new apigateway.LambdaIntegration(remove), {
      authorizationType: apigateway.AuthorizationType.IAM,
    });
  }

  private background(folder: string) {
    const common = { runtime: lambda.Runtime.PYTHON_3_12, code: lambda.Code.fromAsset(path.join(__dirname, '..', folder)) };
    const queue = new sqs.Queue(this, 'Queue');
    for (const name of ['pack', 'label']) {
      const fn = new lambda.Function(this, name, { ...common, handler: `${name}.handler` });
      fn.addEventSource(new SqsEventSource(queue, { batchSize: 1 }));
    }
    const thumbnail = new lambda.Function(this, 'Thumbnail', { ...common, handler: 'thumbnail.handler' });
    this.uploads.addEventNotification(s3.EventType.OBJECT_CREATED, new s3n.LambdaDestination(thumbnail));
    const nightly = new lambda.Function(this, 'Nightly', { ...common, handler: 'nightly.handler' });
    new events.Rule(this, 'Night', {
      schedule: events.Schedule.cron({ minute: '0', hour: '2' }),
      targets: [new targets.LambdaFunction(nightly)],
    });
  }
}
