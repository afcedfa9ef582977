// The paths of the request are made absolute, so none of them is an option.
// event: {"kind": "archive", "payload": {"paths": ["<ATTACK>"], "compress": true}}
import { ArchiveJob, type ArchivePayload } from './archive_job';
import { CommandJob } from './command_job';

interface JobEvent {
  kind: 'archive' | 'noop';
  payload: ArchivePayload;
}

function createJob(event: JobEvent): CommandJob | undefined {
  switch (event.kind) {
    case 'archive':
      return new ArchiveJob(event.payload);
    case 'noop':
      return undefined;
  }
}

export async function handler(event: JobEvent): Promise<{ done: boolean; milliseconds?: number }> {
  const job = createJob(event);
  if (!job) return { done: false };
  return { done: true, milliseconds: await job.run() };
}
