// Renders reports to PDF.
const path = require('path');
const { exec } = require('child_process');
const { promisify } = require('util');

const run = promisify(exec);

class ReportService {
  static QUALITIES = { screen: '/screen', print: '/printer' };
  #title = 'Report';

  constructor(root, quality) {
    this.root = root;
    this.quality = quality;
  }

  static fromConfig({ root = '/mnt/reports', quality = 'screen' }) {
    return new ReportService(root, ReportService.QUALITIES[quality]);
  }

  get title() {
    return this.#title;
  }

  set title(text) {
    this.#title = String(text).trim().slice(0, 200) || 'Report';
  }

  async render(id, { first = 1, last = 1 } = {}) {
    const target = path.join(this.root, `${id}.pdf`);
    const command = `gs -q -dBATCH -sDEVICE=pdfwrite -dPDFSETTINGS=${this.quality} \
      -dFirstPage=${first} -dLastPage=${last} \
      -sTitle="${this.title}" -sOutputFile=${target} ${path.join(this.root, `${id}.ps`)}`;
    // ruleid: command-injection
    await run(command);
    return target;
  }
}

module.exports = ReportService;
