import { execSync } from 'child_process';

export const handler = async (event) => {
  for (const record of event.Records) {
    // ruleid: command-injection
    execSync(`job ${record.body}`);
    // ok: command-injection
    execSync(`job ${record.messageId}`);
  }
};
