// A format that is not in the table is the name of a module that is loaded.
// event: {"body": {"<JSON>": {"format": "<ATTACK>", "rows": [["a", "1"]]}}}
// benign: {"body": {"<JSON>": {"format": "csv", "rows": [["a", "1"]]}}}
import { loadFormat } from './formats';

interface ExportRequest {
  format: string;
  rows: string[][];
}

export const handler = async (event: { body: string }) => {
  const { format, rows }: ExportRequest = JSON.parse(event.body);
  const exporter = await loadFormat(format);
  if (exporter === null) return { statusCode: 400, body: `cannot export ${format}` };
  return { statusCode: 200, headers: { 'content-type': exporter.type }, body: exporter.write(rows) };
};
