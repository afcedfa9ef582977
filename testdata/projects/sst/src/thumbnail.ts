import { execSync } from 'child_process';

export const handler = async (event) => {
  for (const record of event.Records) {
    // ruleid: command-injection
    execSync(`thumbnail ${decodeURIComponent(record.s3.object.key)}`);
    // ok: command-injection
    execSync(`thumbnail ${record.s3.object.sequencer}`);
  }
};
