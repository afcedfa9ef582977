// A level that the enum does not know becomes the number of a known one.
// event: {"rule": {"minimum": "<ATTACK>", "values": [1, 2, 3]}}
enum Level {
  Info = 1,
  Warning,
  Critical,
}

type Threshold = Level | string;

interface Rule {
  minimum: string;
  values: number[];
}

const isLevelName = (text: string): text is keyof typeof Level => Number.isNaN(Number(text)) && Object.hasOwn(Level, text);

function threshold(text: string): Threshold {
  return isLevelName(text) ? Level[text] : Level.Warning;
}

type Predicate = (value: number) => boolean;
const compiled = new Map<Threshold, Predicate>();

function predicate(minimum: Threshold): Predicate {
  let found = compiled.get(minimum);
  if (found === undefined) {
    // ok: code-injection
    found = new Function('value', `return value >= (${minimum});`) as Predicate;
    compiled.set(minimum, found);
  }
  return found;
}

export async function handler({ rule }: { rule: Rule }): Promise<{ matching: number[] }> {
  const matches = predicate(threshold(rule.minimum));
  return { matching: rule.values.filter((value) => matches(value)) };
}
