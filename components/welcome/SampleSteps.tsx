import type { ComponentChildren, Ref } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { bareFacts } from '../../utils/domain/article/bare-facts.ts';
import { typedProfileOf } from '../../utils/domain/markup/markup-profiles.ts';
import { freshChoices, messageFor } from '../../utils/domain/share/compose-share.ts';
import { messengerOf } from '../../utils/domain/share/messengers.ts';
import { typographyOf, useTextCheck } from '../../utils/hooks/use-text-check.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { FindingItem } from '../composer/FindingItem.tsx';
import '../composer/composer.css';
import { Button } from '../controls/Button.tsx';
import { MessageBubble } from '../share/MessageBubble.tsx';

/** A name kept for examples (RFC 2606): nobody's article. */
const SAMPLE_ADDRESS = 'https://news.example/gardens';

const TRACKED_ADDRESS = 'https://news.example/roof?utm_source=letter';

/** Offsets in the text, the end excluded. */
type Span = { start: number; end: number };

const MESSENGER = messengerOf('whatsapp');

/** Three steps on one text that is typed here, judged and put together by what works on real pages. */
export function SampleSteps() {
  const { t } = useTranslator();
  const [text, setText] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const show = ({ start, end }: Span) => {
    box.current?.focus();
    box.current?.setSelectionRange(start, end);
  };
  return (
    <ol class="welcome-steps">
      <Step title={t('welcome.keep')} about={t('welcome.keepHow')}>
        <SampleField text={text} onChange={setText} box={box} />
      </Step>
      <Step title={t('welcome.check')} about={t('welcome.checkHow')}>
        <SampleFindings text={text} onChange={setText} onShow={show} />
      </Step>
      <Step title={t('welcome.share')} about={t('welcome.shareHow')}>
        <SampleMessage text={text} />
      </Step>
    </ol>
  );
}

function Step({
  title,
  about,
  children,
}: {
  title: string;
  about: string;
  children: ComponentChildren;
}) {
  return (
    <li class="option-section">
      <h2>{title}</h2>
      <p>{about}</p>
      {children}
    </li>
  );
}

/** Empties itself as a page that is loaded again does; what was kept comes back on a click. */
function SampleField({
  text,
  onChange,
  box,
}: {
  text: string;
  onChange: (text: string) => void;
  box: Ref<HTMLTextAreaElement>;
}) {
  const { t } = useTranslator();
  const [kept, setKept] = useState('');
  const isLost = text === '' && kept !== '';
  const writeExample = () => onChange(`${t('welcome.exampleText')} ${TRACKED_ADDRESS}`);
  const reload = () => {
    setKept(text);
    onChange('');
  };
  return (
    <div class="stack">
      <label class="field">
        <span>{t('welcome.field')}</span>
        <textarea
          class="input"
          ref={box}
          rows={4}
          dir="auto"
          value={text}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      </label>
      <div class="row">
        <Button onClick={writeExample}>{t('welcome.example')}</Button>
        <Button isDisabled={text === ''} onClick={reload}>
          {t('welcome.lose')}
        </Button>
        {isLost && (
          <Button kind="primary" onClick={() => onChange(kept)}>
            {t('page.restoreDraft')}
          </Button>
        )}
      </div>
      <p class="small muted">{t('welcome.notKept')}</p>
    </div>
  );
}

function SampleFindings({
  text,
  onChange,
  onShow,
}: {
  text: string;
  onChange: (text: string) => void;
  /** Shows the words of a finding where they stand. */
  onShow: (span: Span) => void;
}) {
  const { t, language } = useTranslator();
  const options = useMemo(
    () => ({
      profile: typedProfileOf('wordpress'),
      language: typographyOf(language),
      personalData: { own: { email: '' } },
    }),
    [language],
  );
  const check = useTextCheck(text, options, onChange);
  const { groups, undo } = check;
  if (check.checked.trim() === '') return <p class="muted">{t('welcome.writeFirst')}</p>;
  return (
    <div class="stack">
      <p role="status" class="small muted">
        {groups.length === 0 && t('findings.none')}
      </p>
      <ul class="findings">
        {groups.map(group => (
          <FindingItem
            key={group.id}
            group={group}
            onFix={() => check.fix(group)}
            onShow={({ span }) => onShow(span)}
          />
        ))}
      </ul>
      <div class="row">
        {check.canClean && <Button onClick={check.cleanAll}>{t('findings.fixAll')}</Button>}
        {undo !== null && (
          <Button kind="quiet" onClick={undo.run}>
            {t('findings.undoFix')}
          </Button>
        )}
      </div>
    </div>
  );
}

function SampleMessage({ text }: { text: string }) {
  const { t, language } = useTranslator();
  if (MESSENGER === undefined || text.trim() === '')
    return <p class="muted">{t('welcome.writeFirst')}</p>;
  const facts = bareFacts(SAMPLE_ADDRESS, t('welcome.articleTitle'));
  const choices = { ...freshChoices(facts, ''), note: text };
  const about = { url: SAMPLE_ADDRESS, passageUrl: null, language, templates: {} };
  return (
    <MessageBubble
      messenger={MESSENGER}
      facts={facts}
      message={messageFor(MESSENGER, choices, about)}
    />
  );
}
