// Texts in HTML.
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

exports.escape = (text) => text.replace(/[&<>"']/g, (character) => ENTITIES[character]);
