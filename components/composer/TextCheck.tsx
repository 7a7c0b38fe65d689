import { useId, useMemo, useState } from 'preact/hooks';
import type { Finding } from '../../utils/domain/sanitize/finding.ts';
import {
  profileOf,
  typographyOf,
  useTextCheck,
  type FindingGroup,
} from '../../utils/hooks/use-text-check.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';
import { Toggle } from '../controls/Toggle.tsx';
import { CommentPreview } from './CommentPreview.tsx';

export type TextCheckProps = {
  text: string;
  system: string;
  articleUrl: string;
  /** BCP 47, of the article. */
  language: string | null;
  onChange: (text: string) => void;
};

/** What the site will show of the text, and what is worth a look before posting. Advice, never a bar. */
export function TextCheck({ text, system, articleUrl, language, onChange }: TextCheckProps) {
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
  const { t, plural } = useTranslator();
  const id = useId();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const count = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  // Something that will be lost is said at once; the rest waits behind its count.
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
      <ul id={id} hidden={!isOpen}>
        {groups.map(group => (
          <FindingItem key={group.kind} group={group} onFix={() => onFix(group)} />
        ))}
        {count > 0 && <li class="small muted">{t('findings.advice')}</li>}
      </ul>
    </section>
  );
}

const isWarning = (finding: Finding) => finding.severity === 'warning';

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
          {findings.length > 1 && (
            <span class="muted">{`\u00a0×\u00a0${number(findings.length)}`}</span>
          )}
        </strong>
        <span class="muted">{t(`findingWhy.${kind}`)}</span>
        <span class="finding-excerpts">
          {findings.slice(0, MOST_EXCERPTS).map(finding => (
            <Excerpt key={finding.id} finding={finding} />
          ))}
        </span>
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
