import type { DraftFindingKind } from '../../utils/domain/sanitize/check-draft.ts';
import type { Finding } from '../../utils/domain/sanitize/finding.ts';
import type { PersonalDataFindingKind } from '../../utils/domain/sanitize/personal-data-findings.ts';
import type { FindingGroup } from '../../utils/hooks/use-text-check.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import type { Translator } from '../../utils/platform/i18n.ts';
import { Button } from '../controls/Button.tsx';

const MOST_EXCERPTS = 3;

/** One kind of finding: what, why, where, and a fix where there is one. */
export function FindingItem({
  group,
  onFix,
  onShow,
}: {
  group: FindingGroup;
  onFix: () => void;
  onShow: (finding: Finding<DraftFindingKind>) => void;
}) {
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
            <Excerpt key={finding.id} finding={finding} title={title} onShow={onShow} />
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

/** About the text as a whole: there are no words to show. */
const PLACELESS: ReadonlySet<DraftFindingKind> = new Set(['many-links']);

function Excerpt({
  finding,
  title,
  onShow,
}: {
  finding: Finding<DraftFindingKind>;
  title: string;
  onShow: (finding: Finding<DraftFindingKind>) => void;
}) {
  const { t, direction } = useTranslator();
  const { kind, excerpt, fix } = finding;
  if (PLACELESS.has(kind)) return null;
  const isReadable = VISIBLE.has(kind) || isPersonal(kind);
  return (
    <span>
      <button
        type="button"
        class="finding-place"
        aria-label={isReadable ? undefined : `${t('findings.show')} (${title})`}
        title={t('findings.show')}
        onClick={() => onShow(finding)}
      >
        {isReadable ? <code dir="auto">{excerpt}</code> : t('findings.show')}
      </button>
      {isReadable && fix !== undefined && fix.replacement !== '' && (
        <>
          {direction === 'rtl' ? ' ← ' : ' → '}
          <code dir="auto">{fix.replacement}</code>
        </>
      )}
    </span>
  );
}
