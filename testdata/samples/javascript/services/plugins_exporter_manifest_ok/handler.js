// A format that the manifest does not know becomes the default one.
// event: {"detail": {"report": {"format": "<ATTACK>", "rows": [[1, 2], [3, 4]]}}}
// benign: {"detail": {"report": {"format": "csv", "rows": [[1, 2], [3, 4]]}}}
const { loadExporter } = require('./registry');

exports.handler = async ({ detail: { report } }) => {
  const exporter = loadExporter(report.format);
  const text = exporter.render(report.rows ?? []);
  return { contentType: exporter.type, size: text.length, text };
};
