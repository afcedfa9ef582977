// That the page is a number is only said by a type; it is what the body holds.
// event: {"body": {"<JSON>": {"reportId": 5, "firstPage": 1, "lastPage": "<ATTACK>"}}}
// benign: {"body": {"<JSON>": {"reportId": 5, "firstPage": 1, "lastPage": 3}}}
import { exec } from 'node:child_process';
import { promisify } from 'node:util';

interface HttpEvent {
  body: string | null;
}

interface PageRequest {
  reportId: number;
  firstPage: number;
  lastPage: number;
}

interface HttpResponse {
  statusCode: number;
  body: string;
}

const run = promisify(exec);

function parseRequest(event: HttpEvent): PageRequest {
  const request = JSON.parse(event.body ?? '{}') as PageRequest;
  const { reportId, firstPage = 1, lastPage = firstPage } = request;
  return { reportId: Math.trunc(reportId), firstPage, lastPage };
}

async function extractPages({ reportId, firstPage, lastPage }: PageRequest): Promise<string> {
  const target = `/mnt/reports/${reportId}-part.pdf`;
  const command = [
    'gs -q -dBATCH -dNOPAUSE -sDEVICE=pdfwrite',
    `-dFirstPage=${Math.max(1, firstPage)}`,
    `-dLastPage=${lastPage}`,
    `-sOutputFile=${target}`,
    `/mnt/reports/${reportId}.pdf`,
  ].join(' ');
  // ruleid: command-injection
  await run(command, { timeout: 20_000 });
  return target;
}

export const handler = async (event: HttpEvent): Promise<HttpResponse> => {
  const target = await extractPages(parseRequest(event));
  return { statusCode: 200, body: JSON.stringify({ target }) };
};
