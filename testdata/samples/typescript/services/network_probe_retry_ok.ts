// The two dashes say that the address behind them is not an option.
// event: {"Records": [{"body": {"<JSON>": {"urls": ["<ATTACK>"]}}}]}
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execFileAsync = promisify(execFile);

interface RetryOptions {
  attempts: number;
  delay: number;
  onRetry?: (attempt: number, error: unknown) => void;
}

const DEFAULTS: RetryOptions = { attempts: 3, delay: 10 };

async function retry<T>(operation: () => Promise<T>, options: Partial<RetryOptions> = {}): Promise<T> {
  const { attempts, delay, onRetry } = { ...DEFAULTS, ...options };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await operation();
    } catch (error) {
      if (attempt >= attempts) throw error;
      onRetry?.(attempt, error);
      await new Promise((resolve) => setTimeout(resolve, delay * 2 ** attempt));
    }
  }
}

async function headers(url: string): Promise<string[]> {
  const flags = ['--silent', '--head', '--max-time', '5'];
  const args = flags.concat('--', url);
  // ok: argument-injection
  const { stdout } = await execFileAsync('curl', args);
  return stdout.split(/\r?\n/).filter((line) => line.includes(':'));
}

export const handler = async ({ Records }: { Records: { body: string }[] }) => {
  const urls = Records.flatMap((record) => (JSON.parse(record.body) as { urls: string[] }).urls);
  const answers = await Promise.all(
    urls.map((url) => retry(() => headers(url), { attempts: 2, onRetry: (attempt) => console.warn('retry', attempt) })),
  );
  return answers.map((lines, at) => ({ url: urls[at], headers: lines.length }));
};
