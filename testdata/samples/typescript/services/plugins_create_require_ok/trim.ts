// Takes away the spaces around a text.
const trim = (text: string): string => text.trim();
export default trim;
