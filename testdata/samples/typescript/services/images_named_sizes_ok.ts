// What is found in the list of sizes is taken, and else the first of them.
// event: {"queryStringParameters": {"id": "3", "size": "<ATTACK>"}}
// benign: {"queryStringParameters": {"id": "3", "size": "medium"}}
import { exec as execCallback } from 'node:child_process';
import { promisify } from 'node:util';

const exec = promisify(execCallback);

const SIZES = ['small', 'medium', 'large'] as const;
type Size = (typeof SIZES)[number];

interface ImageEvent {
  queryStringParameters?: { id?: string; size?: string };
}

const config = {
  root: process.env['IMAGE_ROOT'] ?? '/mnt/images',
  pixels: { small: 120, medium: 480, large: 1080 },
} satisfies { root: string; pixels: Record<Size, number> };

function sizeOf(text = 'small'): Size {
  return SIZES.find((size) => size === text) ?? SIZES[0];
}

async function resize(id: number, size: Size): Promise<string> {
  const { root, pixels } = config;
  const target = `${root}/${id}-${size}.png`;
  const width = pixels[size] ?? 240;
  // ok: command-injection
  await exec(`convert ${root}/${id}.png -resize ${width}x ${target}`);
  return target;
}

export const handler = async (event: ImageEvent) => {
  const { id, size } = event.queryStringParameters ?? {};
  const number = Number(id);
  if (!Number.isInteger(number)) return { statusCode: 400, body: 'id is not a number' };
  const target = await resize(number, sizeOf(size));
  return { statusCode: 302, headers: { location: target }, body: '' };
};
