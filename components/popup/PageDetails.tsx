import type {
  FormReport,
  LookReport,
  SystemReport,
} from '../../utils/domain/detection/page-report.ts';
import type { AllowedMarkup } from '../../utils/domain/detection/form-rules.ts';
import { writeDetectionReport } from '../../utils/domain/detection/write-report.ts';
import { useBackend } from '../../utils/hooks/backend.ts';
import type { ReadyPage } from '../../utils/hooks/use-current-page.ts';
import { usePageComments } from '../../utils/hooks/use-page-comments.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { CopyButton } from '../controls/CopyButton.tsx';

/** Why Causerie says what it says of this page: its forms, the systems it recognised, the frames it looked into. */
export function PageDetails({ page }: { page: ReadyPage }) {
  const { t } = useTranslator();
  const backend = useBackend();
  const comments = usePageComments(page);
  const { report } = page;
  const { forms, looks } = report;
  const recognised = looks.some(({ systems }) => systems.length > 0);
  return (
    <div class="page-reasons">
      <ul class="stack-tight">
        {forms.map(form => (
          <FormReasons key={form.formId} form={form} />
        ))}
      </ul>
      {recognised && (
        <ul class="stack-tight small" aria-label={t('here.recognised')}>
          {looks.map((look, index) => (
            <Look key={`${index} ${look.address}`} look={look} />
          ))}
        </ul>
      )}
      <div class="row">
        <CopyButton
          kind="quiet"
          text={writeDetectionReport(report, comments, backend.describeSelf())}
        >
          {t('here.copyReport')}
        </CopyButton>
      </div>
    </div>
  );
}

function Look({ look }: { look: LookReport }) {
  const { t, list } = useTranslator();
  const names = look.systems.map(system => nameOf(system));
  if (names.length === 0) return null;
  return (
    <li class="muted">
      {t(look.isFrame ? 'here.recognisedInFrame' : 'here.recognisedInPage', {
        systems: list(names),
        host: look.address.replace(/\/.*/su, ''),
      })}
    </li>
  );

  function nameOf({ name, editor, frames }: SystemReport): string {
    if (editor === 'none') return t('here.neverWritten', { system: name });
    return frames === 0 ? t('here.frameToCome', { system: name }) : name;
  }
}

function FormReasons({ form }: { form: FormReport }) {
  const { t, has, number } = useTranslator();
  return (
    <li class="stack-tight small">
      <div class="row">
        <strong>
          {form.parent === null
            ? t('here.formTopLevel')
            : t('here.formReply', { author: form.parent.author })}
        </strong>
        <span class="muted push">{t('here.score', { score: number(form.score) })}</span>
      </div>
      <p class="muted">
        {t('here.field')} <code>{form.field}</code>
      </p>
      <ul aria-label={t('here.chosenBecause')}>
        {form.reasons.map(({ signal, weight }) => {
          const key = `reason.${signal}`;
          return (
            <li key={signal} class="row muted">
              {has(key) ? t(key as 'reason.system') : signal.replaceAll('-', ' ')}
              <span class="push">{weight > 0 ? `+${number(weight)}` : number(weight)}</span>
            </li>
          );
        })}
      </ul>
      <FormRulesLine form={form} />
    </li>
  );
}

/** How people who write them name them. */
const NAMES = { html: 'HTML', bbcode: 'BBCode', markdown: 'Markdown' };

/** What the site asks of a comment, where its page says so. */
function FormRulesLine({ form: { rules } }: { form: FormReport }) {
  const { t, list, number } = useTranslator();
  const said = [
    rules.minLength !== null && t('here.ruleMin', { length: number(rules.minLength) }),
    rules.maxLength !== null && t('here.ruleMax', { length: number(rules.maxLength) }),
    rules.required.length > 0 &&
      t('here.ruleRequired', { parts: list(rules.required.map(part => t(`herePart.${part}`))) }),
    rules.markup !== null && markupLine(rules.markup),
  ].filter(rule => rule !== false);
  return said.length === 0 ? null : <p class="muted">{said.join(' · ')}</p>;

  function markupLine({ syntax, tags }: AllowedMarkup): string {
    if (syntax === 'none') return t('here.ruleNoMarkup');
    const markup = tags.length > 0 ? tags.join(' ') : NAMES[syntax];
    return t('here.ruleMarkup', { markup });
  }
}
