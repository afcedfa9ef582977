// The alternatives are in a group that is anchored at both ends.
// event: {"image": {"name": "report", "format": "png<ATTACK>"}}
// benign: {"image": {"name": "report", "format": "png"}}
import cp = require('child_process');

type Format = 'png' | 'jpeg' | 'webp';

const FORMATS = /^(?:png|jpeg|webp)$/;
const NAME = /^[a-z][a-z0-9]*$/;

class ValidationError extends Error {
  readonly statusCode = 422;
}

function assertFormat(value: unknown): asserts value is Format {
  if (typeof value !== 'string' || !FORMATS.test(value)) throw new ValidationError('format');
}

function assertName(value: unknown): asserts value is string {
  if (typeof value !== 'string' || !NAME.test(value)) throw new ValidationError('name');
}

function convert(name: string, format: Format): number {
  const line = ['convert', name, `${name}.${format}`].join(' ');
  // ok: command-injection
  const { status } = cp.spawnSync('/bin/sh', ['-c', line], { stdio: 'ignore' });
  return status ?? -1;
}

export const handler = async (event: { image: Record<string, unknown> }) => {
  const { name, format } = event.image;
  try {
    assertName(name);
    assertFormat(format);
    return { statusCode: 200, status: convert(name, format) };
  } catch (error) {
    if (error instanceof ValidationError) return { statusCode: error.statusCode, error: error.message };
    throw error;
  }
};
