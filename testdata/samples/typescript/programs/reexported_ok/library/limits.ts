export const MAX = 20;

export function isWord(text: string): boolean {
  return text.length <= MAX && /^\w+$/.test(text);
}
