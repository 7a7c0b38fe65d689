import { countByMonth } from '../../utils/domain/share/share-counts.ts';
import type { ShareRecord } from '../../utils/domain/share/share-history.ts';
import { messengerOf } from '../../utils/domain/share/messengers.ts';
import { useBackend } from '../../utils/hooks/backend.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { messengerName } from '../../utils/platform/messenger-name.ts';

/** As many as fit beside the names in the popup. */
const MONTHS = 6;
const BAR_HEIGHT = 28;

/** Messages per messenger and month: a table whose cells are drawn as bars, read as numbers. */
export function ShareChart({ records }: { records: readonly ShareRecord[] }) {
  const translator = useTranslator();
  const { t, number, month } = translator;
  const { now } = useBackend();
  const { months, rows, most } = countByMonth(records, now(), MONTHS);
  return (
    <table class="share-chart small">
      <caption class="visually-hidden">{t('share.chart')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('share.chartMessenger')}</th>
          {months.map(at => (
            <th key={at} scope="col">
              {month(at)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ messenger: id, counts }) => {
          const messenger = messengerOf(id);
          return (
            <tr key={id}>
              <th scope="row">{messenger ? messengerName(messenger, translator) : id}</th>
              {counts.map((count, index) => (
                <td key={months[index]}>
                  <Bar share={most === 0 ? 0 : count / most} />
                  {number(count)}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Bar({ share }: { share: number }) {
  const height = Math.round(share * BAR_HEIGHT);
  return (
    <svg class="share-bar" viewBox={`0 0 16 ${BAR_HEIGHT}`} aria-hidden="true" focusable="false">
      <rect x="2" y={BAR_HEIGHT - height} width="12" height={height} rx="2" />
    </svg>
  );
}
