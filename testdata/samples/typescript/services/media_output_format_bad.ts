// The text is called a format of the enum by a cast, and nobody looks whether it is one.
// event: {"imageId": "12", "format": "<ATTACK>"}
// benign: {"imageId": "12", "format": "webp"}
import { execSync } from 'node:child_process';

enum Format {
  Png = 'png',
  Jpeg = 'jpg',
  WebP = 'webp',
}

const QUALITY: Record<Format, number> = {
  [Format.Png]: 95,
  [Format.Jpeg]: 82,
  [Format.WebP]: 80,
};

interface ConvertEvent {
  imageId: string;
  format?: string;
}

function isFormat(text: string): text is Format {
  return Object.values<string>(Format).includes(text);
}

function toFormat(text: string | undefined): Format {
  if (text === undefined) return Format.Png;
  return text.toLowerCase() as Format;
}

function convertCommand(imageId: number, format: Format): string {
  const source = `/mnt/images/${imageId}.tiff`;
  const quality = QUALITY[format] ?? 90;
  return `convert ${source} -quality ${quality} /mnt/images/${imageId}.${format}`;
}

export async function handler(event: ConvertEvent): Promise<{ format: Format; known: boolean }> {
  const imageId = Number.parseInt(event.imageId, 10);
  if (!Number.isSafeInteger(imageId)) throw new TypeError('imageId must be a number');
  const format = toFormat(event.format);
  // ruleid: command-injection
  execSync(convertCommand(imageId, format), { stdio: 'pipe' });
  return { format, known: isFormat(format) };
}
