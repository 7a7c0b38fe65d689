import { useId, useState } from 'preact/hooks';
import type { ArticleFacts } from '../../utils/domain/article/article.ts';
import type { ShareChoices } from '../../utils/domain/share/compose-share.ts';
import type { QuoteCardWords } from '../../utils/domain/share/quote-card.ts';
import { usePreferences } from '../../utils/hooks/use-preferences.ts';
import { useQuoteCard } from '../../utils/hooks/use-quote-card.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import type { QuoteCardLook } from '../../utils/platform/quote-card-image.ts';
import { Button } from '../controls/Button.tsx';
import { Choices } from '../controls/Choices.tsx';

/** The quotation as a picture to copy or save: drawn only once it is unfolded. */
export function QuoteCard({
  facts,
  choices: { title, quotation },
  link,
}: {
  facts: ArticleFacts;
  choices: ShareChoices;
  link: string;
}) {
  const { t } = useTranslator();
  const [isOpen, setOpen] = useState(false);
  const words: QuoteCardWords = {
    passage: quotation,
    title,
    site: facts.siteName?.value ?? '',
    link,
    language: facts.language?.value ?? 'fr',
  };
  return (
    <details class="disclosure quote-card" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{t('quoteCard.title')}</summary>
      {isOpen && <CardPanel words={words} />}
    </details>
  );
}

function CardPanel({ words }: { words: QuoteCardWords }) {
  const { t } = useTranslator();
  const { preferences } = usePreferences();
  const [look, setLook] = useState<QuoteCardLook>(preferences.theme === 'dark' ? 'dark' : 'light');
  const { image, outcome, copy, save } = useQuoteCard(words, look);
  const name = useId();
  const host = URL.parse(words.link)?.hostname ?? '';
  const file = `${[t('quoteCard.file'), host].filter(Boolean).join('-')}.png`;
  return (
    <div class="stack-tight">
      <Choices
        legend={t('quoteCard.look')}
        name={name}
        value={look}
        choices={[
          { value: 'light', label: t('quoteCard.light') },
          { value: 'dark', label: t('quoteCard.dark') },
        ]}
        onChange={setLook}
      />
      {image && (
        <img
          class="quote-card-image"
          src={image.url}
          alt={t('quoteCard.alt', { passage: words.passage })}
        />
      )}
      {image?.isCut && <p class="article-warning small">{t('quoteCard.cut')}</p>}
      <div class="row">
        <Button icon="copy" isDisabled={image === null} onClick={() => void copy(file)}>
          {t('quoteCard.copy')}
        </Button>
        <Button isDisabled={image === null} onClick={() => save(file)}>
          {t('quoteCard.save')}
        </Button>
      </div>
      <p class="small" role="status">
        {outcome !== null && t(`quoteCard.${outcome}`)}
      </p>
    </div>
  );
}
