// The subclass' hook keeps letters alone.
// event: {"message": {"subject": "<ATTACK>"}}
import { execSync } from 'node:child_process';

abstract class Notifier {
  protected abstract clean(text: string): string;

  protected get prefix(): string {
    return 'info';
  }

  send(text: string): string {
    const line = [this.prefix, this.clean(text)].join(': ');
    // ok: command-injection
    return execSync('echo ' + line).toString();
  }
}

class Pager extends Notifier {
  protected override get prefix() {
    return `${super.prefix}-page`;
  }

  protected clean(text: string) {
    return text.normalize('NFC').replace(/[^a-z ]/gi, '');
  }
}

const notifier: Notifier = new Pager();

export const handler = async ({ message }: { message: { subject: string } }) => notifier.send(message.subject);
