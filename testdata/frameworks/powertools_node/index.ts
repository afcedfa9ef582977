import { Router } from '@aws-lambda-powertools/event-handler/http';
import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { Metrics } from '@aws-lambda-powertools/metrics';
import { Tracer } from '@aws-lambda-powertools/tracer';
import { parser } from '@aws-lambda-powertools/parser/middleware';
import type { SQSEvent } from 'aws-lambda';
import middy from '@middy/core';
import { execSync } from 'child_process';

const app = new Router();
const logger = new Logger();
const metrics = new Metrics();
const tracer = new Tracer();
const processor = new BatchProcessor(EventType.SQS);

// handler: http
app.get('/run/:name', async ({ req, params }) => {
  // ruleid: command-injection
  execSync(`echo ${params.name}`);
  // ruleid: command-injection
  execSync(`echo ${req.headers.get('a')}`);
  // ok: command-injection
  execSync(`echo ${req.method}`);
});

// handler: unknown
export const handler = async (event, context) => app.resolve(event, context);

const each = async (record) => {
  // ruleid: command-injection
  execSync(`echo ${record.body}`);
  // ok: command-injection
  execSync(`echo ${record.messageId}`);
};

// handler: sqs
export const batch = async (event: SQSEvent, context) => processPartialResponse(event, each, processor, { context });

// handler: unknown
export const parsed = middy().use(injectLambdaContext(logger)).use(parser({ schema: {} })).handler(async (event) => {
  // ruleid: command-injection
  execSync(`echo ${event.name}`);
});

class Tools {
  @metrics.logMetrics()
  @tracer.captureLambdaHandler()
  @logger.injectLambdaContext()
  // handler: unknown
  async handler(event, context) {
    // ruleid: command-injection
    execSync(`echo ${event.name}`);
  }
}
const tools = new Tools();
export const bound = tools.handler.bind(tools);
