import { useEffect, useState } from 'preact/hooks';
import type { QuoteCardWords } from '../domain/share/quote-card.ts';
import type { QuoteCardImage, QuoteCardLook } from '../platform/quote-card-image.ts';
import { useBackend } from './backend.ts';
import { useSettled } from './use-settled.ts';

/** A quotation that is still being typed is not drawn at every letter. */
const SETTLING_MS = 200;

export type QuoteCardOutcome =
  'copied' | 'saved' | 'refused' | 'unsupported' | 'notSaved' | 'notDrawn';

/** The picture of a passage, drawn anew when its words change, and what came of the last click. */
export function useQuoteCard(
  words: QuoteCardWords,
  look: QuoteCardLook,
): {
  image: QuoteCardImage | null;
  outcome: QuoteCardOutcome | null;
  copy: (name: string) => Promise<void>;
  save: (name: string) => void;
} {
  const backend = useBackend();
  const [image, setImage] = useState<QuoteCardImage | null>(null);
  const [outcome, setOutcome] = useState<QuoteCardOutcome | null>(null);
  const wanted = useSettled(JSON.stringify(words), SETTLING_MS);
  useEffect(() => {
    let isCurrent = true;
    let shown: QuoteCardImage | null = null;
    const drawing = backend.drawQuoteCard(JSON.parse(wanted) as QuoteCardWords, look);
    void drawing
      .catch(() => null)
      .then(drawn => {
        if (!isCurrent) return drawn?.forget();
        shown = drawn;
        setImage(drawn);
        setOutcome(drawn === null ? 'notDrawn' : null);
      });
    return () => {
      isCurrent = false;
      shown?.forget();
    };
  }, [backend, wanted, look]);
  const save = (name: string, told: QuoteCardOutcome) => {
    if (image !== null) setOutcome(backend.saveFile(image.png, name) ? told : 'notSaved');
  };
  return {
    image,
    outcome,
    copy: async name => {
      if (image === null) return;
      const copied = await backend.copyImage(image.png);
      if (copied === 'unsupported') save(name, 'unsupported');
      else setOutcome(copied);
    },
    save: name => save(name, 'saved'),
  };
}
