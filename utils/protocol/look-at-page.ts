import { mergeReports } from '../domain/detection/merge-reports.ts';
import type { PageReport } from '../domain/detection/page-report.ts';
import { bringForReport, framesWithScript } from '../platform/bring-page-script.ts';
import { askFrame, ProtocolError } from './send.ts';

/**
 * The report of a page and of the frames in it, from a page that need not hold our script yet. A script that
 * is there is asked meanwhile: it may stay where the reader has withheld the site since.
 * @throws ProtocolError `no-receiver` where none is and none may act
 */
export function lookAtPage(tabId: number): Promise<PageReport> {
  return reportWithFrames(tabId, async () => {
    try {
      return await Promise.any([askReport(tabId, 0), bringForReport(tabId)]);
    } catch {
      throw new ProtocolError('no-receiver', 'no script of ours may act there');
    }
  });
}

/** The report of a page that holds our script, and of the frames in it. */
export const askForReport = (tabId: number): Promise<PageReport> =>
  reportWithFrames(tabId, () => askReport(tabId, 0));

async function reportWithFrames(
  tabId: number,
  own: () => Promise<PageReport>,
): Promise<PageReport> {
  const [page, frames] = await Promise.all([
    own(),
    framesWithScript(tabId).then(ids =>
      Promise.allSettled(ids.map(frameId => askReport(tabId, frameId))),
    ),
  ]);
  const answered = frames.filter(frame => frame.status === 'fulfilled');
  return mergeReports(
    page,
    answered.map(({ value }) => value),
  );
}

const askReport = (tabId: number, frameId: number): Promise<PageReport> =>
  askFrame(tabId, frameId, 'page.report', undefined);
