import { useId, useState } from 'preact/hooks';
import type { DraftFindingKind } from '../../utils/domain/sanitize/check-draft.ts';
import type { Finding } from '../../utils/domain/sanitize/finding.ts';
import type { PersonalDataFindingKind } from '../../utils/domain/sanitize/personal-data-findings.ts';
import type { FindingGroup, TextCheck } from '../../utils/hooks/use-text-check.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import type { Translator } from '../../utils/platform/i18n.ts';
import { Button } from '../controls/Button.tsx';
import { Toggle } from '../controls/Toggle.tsx';

/** All that is worth a look before posting: what, why, and a fix where there is one. */
export function FindingList({ check }: { check: TextCheck }) {
  const { t, plural } = useTranslator();
  const id = useId();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const { groups, undo } = check;
  const count = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  // Something that will be lost or exposed is said at once; the rest waits behind its count.
  const isOpen = chosen ?? groups.some(({ findings }) => findings.some(isWarning));
  return (
    <section class="findings" aria-label={t('findings.title')}>
      <div class="row">
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
          <FindingItem key={group.id} group={group} onFix={() => check.fix(group)} />
        ))}
        {count > 0 && <li class="small muted">{t('findings.advice')}</li>}
      </ul>
    </section>
  );
}

const isWarning = ({ severity }: { severity: Finding['severity'] }) => severity === 'warning';

const MOST_EXCERPTS = 3;

function FindingItem({ group, onFix }: { group: FindingGroup; onFix: () => void }) {
  const { t, number } = useTranslator();
  const { title, why } = wordsOf(group, t);
  return (
    <li class="finding">
      <div class="stack-tight small">
        <strong>
          {title}
          {group.findings.length > 1 && (
            <span class="muted">{`\u00a0×\u00a0${number(group.findings.length)}`}</span>
          )}
        </strong>
        <span class="muted">{why}</span>
        <span class="finding-excerpts">
          {group.findings.slice(0, MOST_EXCERPTS).map(finding => (
            <Excerpt key={finding.id} finding={finding} />
          ))}
        </span>
      </div>
      {group.canFix && (
        <Button kind="quiet" label={`${t('findings.fix')} (${title})`} onClick={onFix}>
          {t('findings.fix')}
        </Button>
      )}
    </li>
  );
}

function wordsOf(
  { kind, whose }: FindingGroup,
  t: Translator['t'],
): { title: string; why: string } {
  if (!isPersonal(kind)) return { title: t(`finding.${kind}`), why: t(`findingWhy.${kind}`) };
  const why = t(`personalWhy.${kind}`);
  return whose === 'mine'
    ? { title: t(`personalMine.${kind}`), why: `${t('personalWhose.mine')} ${why}` }
    : { title: t(`personalSomeone.${kind}`), why: `${why} ${t('personalWhose.someone')}` };
}

const PERSONAL: ReadonlySet<string> = new Set<PersonalDataFindingKind>([
  'email',
  'phone',
  'iban',
  'card',
  'nir',
  'ssn',
  'ip',
  'gps',
  'address',
  'plate',
]);

const isPersonal = (kind: DraftFindingKind): kind is PersonalDataFindingKind => PERSONAL.has(kind);

/** Kinds whose words in the text say something to the eye, besides personal data. */
const VISIBLE: ReadonlySet<DraftFindingKind> = new Set([
  'tracking-link',
  'link-warning',
  'markup-not-allowed',
  'lost-text',
  'mixed-script',
  'shouting',
  'punctuation-repeat',
  'character-repeat',
]);

function Excerpt({ finding: { kind, excerpt, fix } }: { finding: Finding<DraftFindingKind> }) {
  if (!VISIBLE.has(kind) && !isPersonal(kind)) return null;
  return (
    <span>
      <code dir="auto">{excerpt}</code>
      {fix !== undefined && fix.replacement !== '' && (
        <>
          {' → '}
          <code dir="auto">{fix.replacement}</code>
        </>
      )}
    </span>
  );
}
