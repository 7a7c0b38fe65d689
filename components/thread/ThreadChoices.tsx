import { DIALS, withAllHidden, withDial } from '../../utils/domain/thread/thread-settings.ts';
import { ORDERS } from '../../utils/domain/thread/thread-view.ts';
import type { ThreadDesk } from '../../utils/hooks/use-thread.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';
import { Choices } from '../controls/Choices.tsx';
import { Switch } from '../controls/Switch.tsx';
import { dialWords } from './dial-words.ts';
import { orderWords } from './order-words.ts';

const FILTERS = ['all', 'new', 'mine'] as const;
const filterWords = {
  all: 'thread.showAll',
  new: 'thread.showNew',
  mine: 'thread.showMine',
} as const;

/** How this thread is shown, for this visit; what is collapsed or hidden, for this site. */
export function ThreadChoices({ desk, site }: { desk: ThreadDesk; site: string }) {
  const { t } = useTranslator();
  const { state } = desk;
  if (state === null) return null;
  const { view, here } = state;
  const isOther = !FILTERS.some(name => name === view.filter.name);
  return (
    <section class="stack-tight">
      <Choices
        legend={t('thread.show')}
        name="thread-filter"
        value={isOther ? '' : view.filter.name}
        choices={FILTERS.map(value => ({ value, label: t(filterWords[value]) }))}
        onChange={name => void desk.view({ filter: { name: name as 'all' } })}
      />
      {isOther && (
        <Button kind="quiet" onClick={() => void desk.view({ filter: { name: 'all' } })}>
          {t('threadPanel.showAllAgain')}
        </Button>
      )}
      <Choices
        legend={t('thread.order')}
        name="thread-order"
        value={view.order}
        choices={ORDERS.map(value => ({ value, label: t(orderWords[value]) }))}
        onChange={order => void desk.view({ order })}
      />
      {view.order === 'developed' && <p class="small muted">{t('thread.orderDevelopedWhy')}</p>}
      <Switch
        isOn={view.hasExactDates}
        onChange={hasExactDates => void desk.view({ hasExactDates })}
      >
        {t('thread.exactDates')}
      </Switch>
      <Switch
        isOn={view.collapsesRead}
        onChange={collapsesRead => void desk.view({ collapsesRead })}
      >
        {t('thread.collapseRead')}
      </Switch>
      <Switch
        isOn={here.isAllHidden}
        onChange={isHidden => void desk.change(before => withAllHidden(before, site, isHidden))}
      >
        {t('thread.hideAll')}
      </Switch>
      <Choices
        legend={t('thread.dial')}
        name="thread-dial"
        value={here.dial}
        choices={DIALS.map(value => ({ value, label: t(dialWords[value]) }))}
        onChange={dial => void desk.change(before => withDial(before, site, dial))}
      />
      <p class="small muted">{t('threadPanel.dialHelp')}</p>
    </section>
  );
}
