import { useMemo } from 'preact/hooks';
import type { Finding } from '../../utils/domain/sanitize/finding.ts';
import {
  profileOf,
  typographyOf,
  useTextCheck,
  type FindingGroup,
} from '../../utils/hooks/use-text-check.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';
import { CommentPreview } from './CommentPreview.tsx';

/** What the site will show of the text, and what is worth a look before posting. Advice, never a bar. */
export function TextCheck({
  text,
  system,
  articleUrl,
  language,
  onChange,
}: {
  text: string;
  system: string;
  articleUrl: string;
  /** BCP 47, of the article. */
  language: string | null;
  onChange: (text: string) => void;
}) {
  const options = useMemo(
    () => ({ profile: profileOf(system), language: typographyOf(language) }),
    [system, language],
  );
  const check = useTextCheck(text, options, onChange);
  if (check.checked.trim() === '') return null;
  return (
    <>
      {(check.groups.length > 0 || check.undo !== null) && (
        <FindingList
          groups={check.groups}
          canClean={check.canClean}
          onClean={check.cleanAll}
          onUndo={check.undo}
          onFix={check.fix}
        />
      )}
      {options.profile.format === 'wordpress-html' && (
        <CommentPreview text={check.checked} language={options.language} articleUrl={articleUrl} />
      )}
    </>
  );
}

function FindingList({
  groups,
  canClean,
  onClean,
  onUndo,
  onFix,
}: {
  groups: readonly FindingGroup[];
  canClean: boolean;
  onClean: () => void;
  onUndo: (() => void) | null;
  onFix: (group: FindingGroup) => void;
}) {
  const { t } = useTranslator();
  return (
    <section class="findings" aria-label={t('findings.title')}>
      <div class="row">
        <h2>{t('findings.title')}</h2>
        <span class="push" />
        {onUndo !== null && (
          <Button kind="quiet" onClick={onUndo}>
            {t('findings.undoFix')}
          </Button>
        )}
        {canClean && (
          <Button kind="quiet" onClick={onClean}>
            {t('findings.fixAll')}
          </Button>
        )}
      </div>
      {groups.length === 0 && <p class="small muted">{t('findings.none')}</p>}
      <ul>
        {groups.map(group => (
          <FindingItem key={group.kind} group={group} onFix={() => onFix(group)} />
        ))}
      </ul>
    </section>
  );
}

const MOST_EXCERPTS = 3;

function FindingItem({ group, onFix }: { group: FindingGroup; onFix: () => void }) {
  const { t, number } = useTranslator();
  const { kind, findings, canFix } = group;
  const title = t(`finding.${kind}`);
  return (
    <li class="finding">
      <div class="stack-tight small">
        <strong>
          {title}
          {findings.length > 1 && <span class="muted"> × {number(findings.length)}</span>}
        </strong>
        <span class="muted">{t(`findingWhy.${kind}`)}</span>
        {findings.slice(0, MOST_EXCERPTS).map(finding => (
          <Excerpt key={finding.id} finding={finding} />
        ))}
      </div>
      {canFix && (
        <Button kind="quiet" label={`${t('findings.fix')} (${title})`} onClick={onFix}>
          {t('findings.fix')}
        </Button>
      )}
    </li>
  );
}

/** Kinds whose words in the text say something to the eye. */
const VISIBLE: ReadonlySet<Finding['kind']> = new Set([
  'tracking-link',
  'link-warning',
  'markup-not-allowed',
  'lost-text',
  'mixed-script',
  'shouting',
  'punctuation-repeat',
  'character-repeat',
]);

function Excerpt({ finding: { kind, excerpt, fix } }: { finding: Finding }) {
  if (!VISIBLE.has(kind)) return null;
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
