import { useEffect, useState } from 'preact/hooks';
import type { FormReport, PageReport } from '../domain/detection/page-report.ts';
import type { ComposerPlace } from '../protocol/messages.ts';
import { useBackend, type Backend } from './backend.ts';

export type Sheet =
  | { name: 'looking' }
  /** The background does not know this id: the browser restarted, or someone made the address up. */
  | { name: 'unknown' }
  | {
      name: 'ready';
      place: ComposerPlace;
      form: FormReport | null;
      /** Whether the page has told of its forms, or told nothing. */
      isReported: boolean;
      /** Goes to the article and puts the text back there; `null` when the sheet stands on it. */
      goBack: (() => void) | null;
    };

/** What a sheet was opened for, and the form it stands by. */
export function useSheet(sheetId: string): Sheet {
  const backend = useBackend();
  const [sheet, setSheet] = useState<Sheet>({ name: 'looking' });
  useEffect(() => {
    let isCurrent = true;
    void readSheet(backend, sheetId, found => {
      if (isCurrent) setSheet(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [backend, sheetId]);
  return sheet;
}

/** Writing can begin as soon as the place is known; the page's report may come later, or never. */
async function readSheet(
  { ask }: Pick<Backend, 'ask'>,
  sheetId: string,
  show: (sheet: Sheet) => void,
): Promise<void> {
  const place = await ask('sheet.place', { sheetId }).catch(() => null);
  if (place === null) return show({ name: 'unknown' });
  show({ name: 'ready', place, form: null, isReported: false, goBack: null });
  const report = await ask('sheet.report', { sheetId }).catch(() => null);
  const goBack = () => void ask('draft.put-back', place);
  show({
    name: 'ready',
    place,
    form: formFor(place, report),
    isReported: true,
    goBack: report === null || report.forms.length > 0 ? null : goBack,
  });
}

function formFor({ parent }: ComposerPlace, report: PageReport | null): FormReport | null {
  return report?.forms.find(form => (form.parent?.id ?? '') === (parent?.id ?? '')) ?? null;
}
