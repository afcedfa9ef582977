import { APIGatewayProxyEventV2 } from 'aws-lambda';
import { execSync } from 'child_process';

export const handler = async (event: APIGatewayProxyEventV2) => {
  // ruleid: command-injection
  execSync(`sendmail ${event.body}`);
  // ok: command-injection
  execSync(`sendmail ${event.requestContext.requestId}`);
};
