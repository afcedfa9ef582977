import type {
  ALBHandler, APIGatewayProxyHandler, APIGatewayProxyHandlerV2, DynamoDBStreamHandler, EventBridgeHandler, Handler,
  KinesisStreamHandler, S3Handler, ScheduledHandler, SNSHandler, SQSEvent, SQSHandler,
} from 'aws-lambda';
import { execSync } from 'child_process';

// handler: api-gateway-rest
export const page: APIGatewayProxyHandler = async (event) => {
  // ruleid: command-injection
  return { statusCode: 200, body: execSync(`echo ${event.body}`).toString() };
};

// handler: api-gateway-rest
export const page_twin: APIGatewayProxyHandler = async (event) => {
  // ok: command-injection
  return { statusCode: 200, body: execSync(`echo ${event.requestContext.requestId}`).toString() };
};

// handler: api-gateway-http
export const api: APIGatewayProxyHandlerV2 = async (event) => {
  // ruleid: command-injection
  return execSync(`echo ${event.rawPath}`).toString();
};

// handler: alb
export const balanced: ALBHandler = async (event) => {
  // ruleid: command-injection
  return { statusCode: 200, body: execSync(`echo ${event.path}`).toString() };
};

// handler: s3
export const stored: S3Handler = async (event) => {
  // ruleid: command-injection
  execSync(`file ${decodeURIComponent(event.Records[0].s3.object.key)}`);
};

// handler: s3
export const stored_twin: S3Handler = async (event) => {
  // ok: command-injection
  execSync(`file ${event.Records[0].s3.bucket.name}`);
};

// handler: sqs
export const queued: SQSHandler = async (event) => {
  // ruleid: command-injection
  execSync(`echo ${event.Records[0].body}`);
};

// handler: sns
export const told: SNSHandler = async (event) => {
  // ruleid: command-injection
  execSync(`echo ${event.Records[0].Sns.Message}`);
};

// handler: dynamodb
export const changed: DynamoDBStreamHandler = async (event) => {
  // ruleid: command-injection
  execSync(`echo ${event.Records[0].dynamodb.NewImage.name.S}`);
};

// handler: kinesis
export const streamed: KinesisStreamHandler = async (event) => {
  // ruleid: command-injection
  execSync(`echo ${Buffer.from(event.Records[0].kinesis.data, 'base64')}`);
};

// handler: schedule
export const nightly: ScheduledHandler = async (event) => {
  // ok: command-injection
  execSync(`echo ${event.time}`);
};

// handler: sqs
export async function taken(event: SQSEvent) {
  // ruleid: command-injection
  execSync(`echo ${event.Records[0].body}`);
}

// handler: event-bridge
export const fromBus: EventBridgeHandler<'order', { name: string }, void> = async (event) => {
  // ok: command-injection
  execSync(`echo ${event.id}`);
};

// handler: unknown
export const handler: Handler<{ name: string }, void> = async (event) => {
  // ruleid: command-injection
  execSync(`echo ${event.name}`);
};
