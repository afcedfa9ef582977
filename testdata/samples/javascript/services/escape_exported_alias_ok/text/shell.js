// Texts in shell commands.
exports.escape = (text) => {
  if (/^[\w./-]+$/.test(text)) return text;
  return `'${text.replace(/'/g, "'\"'\"'")}'`;
};
