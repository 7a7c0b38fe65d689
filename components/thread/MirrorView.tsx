import { useEffect, useId, useState } from 'preact/hooks';
import type { MirrorMonth } from '../../utils/domain/thread/mirror.ts';
import { useBackend } from '../../utils/hooks/backend.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';
import { Toggle } from '../controls/Toggle.tsx';

const ROWS = ['noticed', 'edited', 'asIs', 'held'] as const;
/** As many as fit beside the names in the popup. */
const MONTHS = 6;
const BAR_HEIGHT = 28;

/** What became of the reader's comments after a notice: a table whose cells are drawn as bars, read as numbers. */
export function MirrorView() {
  const { t, number, month: nameOf } = useTranslator();
  const backend = useBackend();
  const [isOpen, setIsOpen] = useState(false);
  const [months, setMonths] = useState<readonly MirrorMonth[]>([]);
  const id = useId();
  useEffect(() => {
    if (!isOpen) return;
    backend.ask('mirror.read', undefined).then(setMonths, () => setMonths([]));
  }, [isOpen]);
  const forget = async () => {
    await backend.ask('mirror.forget', undefined);
    setMonths([]);
  };
  const shown = months.slice(-MONTHS);
  const most = Math.max(1, ...shown.flatMap(one => ROWS.map(row => one[row])));
  return (
    <section class="stack-tight">
      <Toggle isOpen={isOpen} controls={id} onToggle={() => setIsOpen(!isOpen)}>
        {t('mirror.title')}
      </Toggle>
      <div id={id} class="stack-tight" hidden={!isOpen}>
        <p class="small muted">{shown.length === 0 ? t('mirror.none') : t('mirror.help')}</p>
        {shown.length > 0 && (
          <>
            <table class="mirror-chart small">
              <caption class="visually-hidden">{t('mirror.title')}</caption>
              <thead>
                <tr>
                  <td />
                  {shown.map(({ month }) => (
                    <th key={month} scope="col">
                      {nameOf(Date.parse(`${month}-15`))}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {ROWS.map(row => (
                  <tr key={row}>
                    <th scope="row">{t(`mirror.${row}`)}</th>
                    {shown.map(one => (
                      <td key={one.month}>
                        <Bar share={one[row] / most} />
                        {number(one[row])}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
            <Button kind="quiet" isDanger onClick={() => void forget()}>
              {t('mirror.forget')}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}

function Bar({ share }: { share: number }) {
  const height = Math.round(share * BAR_HEIGHT);
  return (
    <svg class="mirror-bar" viewBox={`0 0 16 ${BAR_HEIGHT}`} aria-hidden="true" focusable="false">
      <rect x="2" y={BAR_HEIGHT - height} width="12" height={height} rx="2" />
    </svg>
  );
}
