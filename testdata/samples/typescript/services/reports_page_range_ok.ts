// The page is made a number, whatever the body holds.
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
  const request = JSON.parse(event.body ?? '{}') as Partial<PageRequest>;
  const firstPage = Number(request.firstPage ?? 1);
  const lastPage = Number(request.lastPage ?? firstPage);
  return { reportId: Math.trunc(Number(request.reportId)), firstPage: Math.trunc(firstPage), lastPage };
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
  // ok: command-injection
  await run(command, { timeout: 20_000 });
  return target;
}

export const handler = async (event: HttpEvent): Promise<HttpResponse> => {
  const target = await extractPages(parseRequest(event));
  return { statusCode: 200, body: JSON.stringify({ target }) };
};
