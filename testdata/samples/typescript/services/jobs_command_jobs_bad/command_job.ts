// A job that runs a program.
import { spawn } from 'node:child_process';

export abstract class CommandJob {
  protected abstract readonly program: string;

  protected abstract words(): string[];

  async run(): Promise<number> {
    const started = Date.now();
    await new Promise<void>((resolve, reject) => {
      // ruleid: argument-injection
      const child = spawn(this.program, this.words(), { stdio: 'inherit' });
      child.once('error', reject);
      child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${this.program} failed`))));
    });
    return Date.now() - started;
  }
}
