import type { RefObject } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { DraftFindingKind } from '../../utils/domain/sanitize/check-draft.ts';
import type { Finding } from '../../utils/domain/sanitize/finding.ts';
import type { DraftNotices } from '../../utils/hooks/use-draft-notices.ts';
import type { TextCheck } from '../../utils/hooks/use-text-check.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';
import { Toggle } from '../controls/Toggle.tsx';
import { PreferencesLink } from '../preferences/PreferencesLink.tsx';
import { CheckLine } from './CheckLine.tsx';
import { FindingItem } from './FindingItem.tsx';
import { NoticeItem } from './NoticeItem.tsx';

/** All that is worth a look before posting: what, why, and a fix where there is one. */
export function FindingList({
  check,
  onShow,
  notices,
  foot,
}: {
  check: TextCheck;
  /** What is said about the draft in its place. */
  notices: DraftNotices;
  /** Shows the words of a finding where they stand. */
  onShow: (finding: Finding<DraftFindingKind>) => void;
  /** Where a line tells how much was found, and leads here. */
  foot: RefObject<HTMLElement | null>;
}) {
  const { t, plural } = useTranslator();
  const id = useId();
  const head = useRef<HTMLDivElement>(null);
  const show = () => {
    head.current?.scrollIntoView({ block: 'start' });
    head.current?.querySelector('button')?.focus({ preventScroll: true });
  };
  const [chosen, setChosen] = useState<boolean | null>(null);
  const { groups, undo } = check;
  const found = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  const count = found + notices.notices.length;
  // Something that will be lost or exposed is said at once; the rest waits behind its count.
  const isOpen = chosen ?? groups.some(({ findings }) => findings.some(isWarning));
  return (
    <section class="findings" aria-label={t('findings.title')}>
      <CheckLine count={count} onShow={show} foot={foot} />
      <div class="row" ref={head}>
        {count === 0 ? (
          <p class="small muted">{t('findings.none')}</p>
        ) : (
          <Toggle isOpen={isOpen} controls={id} onToggle={() => setChosen(!isOpen)}>
            {plural('writeCount.findings', count)}
          </Toggle>
        )}
        <span class="push" />
        {undo !== null && (
          <Button kind="quiet" onClick={undo.run}>
            {t(undo.of === 'cleaning' ? 'findings.undoFix' : 'findings.undoWriting')}
          </Button>
        )}
        {check.canClean && (
          <Button kind="quiet" onClick={check.cleanAll}>
            {t('findings.fixAll')}
          </Button>
        )}
      </div>
      <ul id={id} hidden={!isOpen}>
        {groups.map(group => (
          <FindingItem
            key={group.id}
            group={group}
            onFix={() => check.fix(group)}
            onShow={onShow}
          />
        ))}
        {notices.notices.map(notice => (
          <NoticeItem key={notice.kind} notice={notice} notices={notices} />
        ))}
        {count > 0 && (
          <li class="small muted">
            {t('findings.advice')} <PreferencesLink section="checks" />
          </li>
        )}
      </ul>
    </section>
  );
}

const isWarning = ({ severity }: { severity: Finding['severity'] }) => severity === 'warning';
