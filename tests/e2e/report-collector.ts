import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a browser tells a site of a broken Content Security Policy: https://www.w3.org/TR/CSP3/#report-violation */
export type CspReport = { blocked: string; source: string; directive: string };

/** A site's own collector of reports: what arrives here is all that a page could learn. */
export async function collectCspReports(): Promise<{
  url: string;
  reports: CspReport[];
  stop: () => Promise<void>;
}> {
  const reports: CspReport[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', chunk => (body += String(chunk)));
    request.on('end', () => {
      const { 'csp-report': report = {} } = JSON.parse(body) as {
        'csp-report'?: Record<string, string>;
      };
      reports.push({
        blocked: report['blocked-uri'] ?? '',
        source: report['source-file'] ?? '',
        directive: report['effective-directive'] ?? report['violated-directive'] ?? '',
      });
      response.writeHead(204).end();
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    reports,
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
