// Loads the module of a format when it is asked for.
import * as path from 'node:path';

export interface Exporter {
  readonly type: string;
  write(rows: readonly (readonly string[])[]): string;
}

const FILES: ReadonlyMap<string, string> = new Map([['csv', './csv.js'], ['text', './tsv.js']]);

export async function loadFormat(name: string): Promise<Exporter | null> {
  const entry = FILES.get(name);
  if (entry === undefined) return null;
  const file = path.resolve(__dirname, entry);
  // ok: code-injection
  const module = (await import(file)) as { default?: Exporter };
  return module.default ?? null;
}
