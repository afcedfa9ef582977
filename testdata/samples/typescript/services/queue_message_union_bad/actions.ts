// What is done for a message.
import { spawn } from 'child_process';
import { assertNever, type Message, type Pack } from './messages';

const SEPARATOR = '--';

function words({ members, level = 6 }: Pack): string[] {
  const list = ['-q', `-${Math.trunc(Number(level)) || 6}`, 'bundle.zip'];
  list.splice(list.length, 0, ...members, SEPARATOR);
  return list;
}

const code = (pack: Pack): Promise<number> =>
  new Promise((resolve) => {
    // todoruleid: argument-injection
    const child = spawn('zip', words(pack), { stdio: 'ignore' });
    child.once('error', () => resolve(-1)).once('close', (status) => resolve(status ?? -1));
  });

export async function perform(message: Message): Promise<number> {
  switch (message.type) {
    case 'pack':
      return code(message);
    case 'purge':
      return 0;
    default:
      return assertNever(message);
  }
}
