// Rows with commas.
import type { Exporter } from './index';

const csv: Exporter = {
  type: 'text/csv',
  write: (rows) => rows.map((row) => row.map((cell) => JSON.stringify(cell)).join(',')).join('\n'),
};

export default csv;
