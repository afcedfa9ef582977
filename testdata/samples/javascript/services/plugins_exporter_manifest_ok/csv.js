// Rows with commas.
exports.type = 'text/csv';
exports.render = (rows) => rows.map((row) => row.join(',')).join('\n');
