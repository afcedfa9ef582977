import { execSync } from 'child_process';

export const main = async (event: { Records: { body: string; messageId: string }[] }) => {
  for (const record of event.Records) {
    // ruleid: command-injection
    execSync(`sync ${record.body}`);
    // ok: command-injection
    execSync(`sync ${record.messageId}`);
  }
};
