import { DIALS, type Dial } from '../../domain/thread/thread-settings.ts';
import { ORDERS, type ThreadFilter, type ThreadView } from '../../domain/thread/thread-view.ts';
import type { ThreadReading } from '../../protocol/thread-messages.ts';
import { createHost, make } from '../shadow-host.ts';
import { barFacts } from './bar-facts.ts';
import { dress, type Dress } from './comment-line.ts';
import { BAR_CSS } from './thread-style.ts';

export type BarActions = {
  view: (patch: Partial<ThreadView>) => void;
  dial: (dial: Dial) => void;
  go: (step: 1 | -1) => void;
  goAnswer: () => void;
  markRead: () => void;
  hideHere: (isHidden: boolean) => void;
  undo: () => void;
  close: () => void;
  trusts: (event: Event) => boolean;
};

export type ThreadBar = {
  host: HTMLElement;
  update: (state: ThreadReading, lastVisitAt: number | null) => void;
  /** Said to a screen reader, and shown. */
  say: (text: string) => void;
};

const FILTERS = ['all', 'new', 'mine'] as const;

/** The small bar above a thread: what there is, what is new, and how to read it. Nothing is typed here. */
export function createThreadBar(clothes: Dress, actions: BarActions): ThreadBar {
  const { doc, say } = clothes;
  const button = (label: string, act: () => void) => {
    const made = make(doc, 'button', { type: 'button', textContent: label });
    made.addEventListener('click', event => {
      if (actions.trusts(event)) act();
    });
    return made;
  };
  const select = (label: string, choose: (value: string) => void) => {
    const made = make(doc, 'select', { ariaLabel: label });
    made.addEventListener('change', event => {
      if (actions.trusts(event)) choose(made.value);
    });
    const named = make(doc, 'label', {});
    named.append(make(doc, 'span', { textContent: label, ariaHidden: 'true' }), made);
    return { made, named };
  };
  const check = (label: string, change: (isOn: boolean) => void) => {
    const made = make(doc, 'input', { type: 'checkbox' });
    made.addEventListener('change', event => {
      if (actions.trusts(event)) change(made.checked);
    });
    const named = make(doc, 'label', {});
    named.append(made, make(doc, 'span', { textContent: label }));
    return { made, named };
  };

  const facts = make(doc, 'p', { className: 'facts' });
  const previous = button(say.t('previous'), () => actions.go(-1));
  const next = button(say.t('next'), () => actions.go(1));
  const answer = button(say.t('goAnswer'), actions.goAnswer);
  const showHidden = button(say.t('showHidden'), () => actions.view({ isHidden: false }));
  const showHere = button(say.t('showHiddenHere'), () => actions.hideHere(false));
  const more = button(say.t('more'), () => openMore(tools.hidden === true));
  more.classList.add('push');
  const close = button('✕', actions.close);
  close.ariaLabel = say.t('close');
  close.title = say.t('close');

  const filter = select(say.t('show'), name => actions.view({ filter: { name } as ThreadFilter }));
  const order = select(say.t('order'), value =>
    actions.view({ order: ORDERS.find(one => one === value) ?? 'page' }),
  );
  const dial = select(say.t('dial'), value =>
    actions.dial(DIALS.find(one => one === value) ?? 'off'),
  );
  fill(order.made, ORDERS, one => say.t(`order${capital(one)}`));
  fill(dial.made, DIALS, one => say.t(`dial${capital(one)}`));
  const dates = check(say.t('exactDates'), hasExactDates => actions.view({ hasExactDates }));
  const read = check(say.t('collapseRead'), collapsesRead => actions.view({ collapsesRead }));
  const markRead = button(say.t('markRead'), actions.markRead);
  const hide = button(say.t('hideAll'), () => actions.hideHere(true));
  const undo = button(say.t('undo'), actions.undo);
  const tools = make(doc, 'div', { className: 'row', hidden: true });
  tools.append(
    filter.named,
    order.named,
    dial.named,
    dates.named,
    read.named,
    markRead,
    hide,
    undo,
  );
  const status = make(doc, 'p', { className: 'say', role: 'status' });
  const openMore = (isOpen: boolean) => {
    tools.hidden = !isOpen;
    more.textContent = say.t(isOpen ? 'less' : 'more');
    more.setAttribute('aria-expanded', String(isOpen));
  };
  openMore(false);

  const first = make(doc, 'div', { className: 'row' });
  first.append(facts, previous, next, answer, showHidden, showHere, more, close);
  const bar = dress(clothes, 'bar');
  bar.setAttribute('role', 'region');
  bar.ariaLabel = say.t('bar');
  bar.append(first, tools, status);
  const { host } = createHost(doc, BAR_CSS, bar);

  return {
    host,
    say: text => (status.textContent = text),
    update: (state, lastVisitAt) => {
      const { counts, view, here } = state;
      const parts = barFacts(state, say, lastVisitAt);
      facts.replaceChildren(
        ...parts.map(({ text, mark }, at) =>
          make(doc, 'span', {
            textContent: at === 0 ? text : ` · ${text}`,
            className: mark,
          }),
        ),
      );
      const canWalk = counts.fresh > 0 && !view.isHidden;
      for (const [walk, key] of [
        [previous, here.previousKey],
        [next, here.nextKey],
      ] as const) {
        walk.hidden = !canWalk;
        walk.title = key && say.t('nextKey', { key });
        if (key) walk.setAttribute('aria-keyshortcuts', key);
      }
      answer.hidden = state.freshAnswers === 0 || view.isHidden;
      showHidden.hidden = !view.isHidden;
      showHere.hidden = !view.isHidden || !here.isAllHidden;
      more.hidden = view.isHidden;
      if (view.isHidden) openMore(false);
      const chosen = view.filter.name;
      const names = FILTERS.some(name => name === chosen) ? FILTERS : [...FILTERS, chosen];
      fill(filter.made, names, name => filterName(name, view.filter));
      filter.made.value = chosen;
      order.made.value = view.order;
      order.made.title = view.order === 'developed' ? say.t('orderDevelopedWhy') : '';
      dial.made.value = here.dial;
      dates.made.checked = view.hasExactDates;
      read.made.checked = view.collapsesRead;
      markRead.hidden = counts.fresh === 0;
    },
  };

  function filterName(name: ThreadFilter['name'], now: ThreadFilter): string {
    if (now.name === name && now.name === 'author')
      return say.t('showAuthor', { author: now.author });
    if (now.name === name && now.name === 'words') return say.t('showWords', { words: now.words });
    return say.t(`show${capital(name)}`);
  }

  function fill<Value extends string>(
    list: HTMLSelectElement,
    values: readonly Value[],
    nameOf: (value: Value) => string,
  ): void {
    const names = values.map(nameOf);
    if ([...list.options].map(option => option.text).join('\n') === names.join('\n')) return;
    list.replaceChildren(
      ...values.map((value, at) => make(doc, 'option', { value, textContent: names[at] ?? value })),
    );
  }
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
