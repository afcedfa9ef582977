// Rows with tabulators.
import type { Exporter } from './index';

const tsv: Exporter = {
  type: 'text/tab-separated-values',
  write: (rows) => rows.map((row) => row.join('\t')).join('\n'),
};

export default tsv;
