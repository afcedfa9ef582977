// The folder for a language that is not known is the function's own.
// event: {"language": "xx", "template": "<ATTACK>", "values": {"name": "Ada"}}
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

type Language = 'en' | 'de' | 'fr';

interface MailEvent {
  language: string;
  template: string;
  values: Record<string, string | number>;
}

const ROOT = process.env.LAMBDA_TASK_ROOT ?? __dirname;
const FOLDERS: Readonly<Partial<Record<string, string>>> = {
  en: 'templates/en',
  de: 'templates/de',
  fr: 'templates/fr',
} satisfies Record<Language, string>;

const cache = new Map<string, string>();

function load(language: string, template: string): string {
  const folder = FOLDERS[language] ?? '.';
  const file = join(ROOT, folder, basename(template));
  const cached = cache.get(file);
  if (cached !== undefined) return cached;
  // todoruleid: handler-read
  const text = readFileSync(file, 'utf8');
  cache.set(file, text);
  return text;
}

const render = (text: string, values: MailEvent['values']): string =>
  text.replace(/\{(\w+)\}/g, (_whole, name: string) => String(values[name] ?? ''));

export const handler = async ({ language, template, values }: MailEvent) => {
  const [subject, ...lines] = render(load(language, template), values).split('\n');
  return { subject, text: lines.join('\n') };
};
