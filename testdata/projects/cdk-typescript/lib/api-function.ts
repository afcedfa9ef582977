import { Duration } from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';

export interface ApiFunctionProps {
  handler: string;
  timeout?: Duration;
}

/** A function with what all of ours have in common. */
export class ApiFunction extends lambda.Function {
  constructor(scope: Construct, id: string, props: ApiFunctionProps) {
    super(scope, id, {
      runtime: lambda.Runtime.NODEJS_20_X,
      timeout: Duration.seconds(10),
      code: lambda.Code.fromAsset('lambda/orders'),
      ...props,
    });
    this.addEnvironment('TABLE', 'orders');
  }
}
