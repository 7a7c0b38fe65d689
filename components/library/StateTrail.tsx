import type { Draft, StateProof } from '../../utils/domain/drafts/draft.ts';
import { stateWords } from '../../utils/hooks/state-words.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';

/** Where a text stands, since when, and what showed it. */
export function StateTrail({ draft }: { draft: Draft }) {
  const translator = useTranslator();
  const { t, date } = translator;
  const { state, trail, createdAt } = draft;
  return (
    <div class="stack-tight">
      <p class="row">
        <span class={`state-dot state-${state.name}`} aria-hidden="true" />
        <strong>{stateWords(draft, translator)}</strong>
        {state.name === 'failed' && <span>{t(`failure.${state.reason}`)}</span>}
      </p>
      <ol class="state-trail small muted" aria-label={t('library.history')}>
        <li>{t('library.created', { when: date(createdAt, 'moment') })}</li>
        {trail.map(proof => (
          <li key={`${proof.at} ${proof.state}`}>
            <ProofWords proof={proof} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function ProofWords({ proof }: { proof: StateProof }) {
  const { t, date } = useTranslator();
  const { state, at, sign, url, status, said } = proof;
  return (
    <>
      {date(at, 'moment')} · {t(`recent.${state}`)} · {t(`proof.${sign}`)}
      {status >= 400 && ` (${t('proof.status', { status: `${status}` })})`}
      {said !== '' && ` · ${t('proof.said', { words: said })}`}
      {/^https?:\/\//u.test(url) && (
        <>
          {' · '}
          <a href={url} target="_blank" rel="noreferrer noopener">
            {t('proof.page')}
          </a>
        </>
      )}
    </>
  );
}
