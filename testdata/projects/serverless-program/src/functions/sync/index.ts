import { handlerPath } from '@libs/handler-resolver';

export const sync = {
  handler: `${handlerPath(__dirname)}/handler.main`,
  events: [{ sqs: { arn: { 'Fn::GetAtt': ['Queue', 'Arn'] } } }],
};
