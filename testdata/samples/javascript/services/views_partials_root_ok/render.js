// Puts partials into a view.
const PARTIAL = /\{\{>\s*([^}\s]+)\s*\}\}/g;

exports.render = async (view, load) => {
  const pieces = [];
  let position = 0;
  for (const { 0: whole, 1: name, index } of view.matchAll(PARTIAL)) {
    pieces.push(view.slice(position, index), load(name));
    position = index + whole.length;
  }
  pieces.push(view.slice(position));
  return (await Promise.all(pieces)).join('');
};
