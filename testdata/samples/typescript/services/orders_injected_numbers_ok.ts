// The service is given the source of numbers that counts for itself.
// event: {"order": {"reference": "<ATTACK>", "items": ["a", "b"]}}
import { exec, ExecException } from 'child_process';

interface NumberSource {
  next(): string;
}

interface Shell {
  run(line: string): Promise<string>;
}

class CallerNumbers implements NumberSource {
  constructor(private readonly reference: string) {}
  next = (): string => this.reference;
}

class CountedNumbers implements NumberSource {
  private static last = 1000;
  constructor(private readonly prefix: 'A' | 'B') {}
  next = (): string => `${this.prefix}${++CountedNumbers.last}`;
}

class LocalShell implements Shell {
  run(line: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const done = (error: ExecException | null, stdout: string) => (error ? reject(error) : resolve(stdout));
      // ok: command-injection
      exec(line, { timeout: 2000 }, done);
    });
  }
}

class OrderService {
  constructor(
    private readonly shell: Shell,
    private readonly numbers: NumberSource,
  ) {}

  async confirm(items: readonly string[]): Promise<string> {
    const output = await this.shell.run(`echo order ${this.numbers.next()} of ${items.length} items`);
    return output.trim();
  }
}

export const handler = async ({ order }: { order: { reference: string; items: string[] } }) => {
  const sources = { caller: new CallerNumbers(order.reference), counted: new CountedNumbers('A') };
  const service = new OrderService(new LocalShell(), sources.counted);
  return { message: await service.confirm(order.items) };
};
