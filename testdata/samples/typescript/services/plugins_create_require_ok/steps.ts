// Loads the steps of a pipeline.
import { createRequire } from 'module';

export type Step = (text: string) => string;

const modules = {
  trim: './trim.js',
  strip: './trim.js',
} satisfies Record<string, `./${string}.js`>;

const load = createRequire(__filename);

const isKnown = (name: string): name is keyof typeof modules => Object.keys(modules).includes(name);

const specifier = (name: string): string[] => (isKnown(name) ? [modules[name]] : []);

export function resolveSteps(names: readonly string[]): Step[] {
  return names.flatMap(specifier).map((file) => {
    // ok: code-injection
    const { default: step } = load(file) as { default?: Step };
    return step ?? ((text) => text);
  });
}
