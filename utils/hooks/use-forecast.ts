import { useEffect, useState } from 'preact/hooks';
import type { PostingFacts } from '../domain/detection/posting-facts.ts';
import type { Forecast } from '../domain/drafts/forecast.ts';
import type { ComposerPlace } from '../protocol/messages.ts';
import { useBackend } from './backend.ts';
import { placeName } from './use-draft.ts';
import { useSettled } from './use-settled.ts';

/** Asked only once the typing rests, in milliseconds. */
const REST_MS = 1200;

/** What will probably become of a comment, the gravest first; nothing while that is not known. */
export function useForecast(
  place: ComposerPlace,
  text: string,
  facts: PostingFacts | null,
): readonly Forecast[] {
  const backend = useBackend();
  const settled = useSettled(text, REST_MS);
  const [found, setFound] = useState<readonly Forecast[]>([]);
  const about = `${placeName(place)} ${JSON.stringify(facts)}`;
  useEffect(() => {
    let isCurrent = true;
    if (settled.trim() === '') setFound([]);
    else
      backend.ask('draft.forecast', { place, text: settled, facts }).then(
        told => {
          if (isCurrent) setFound(told);
        },
        () => {
          // Advice only: the composer says elsewhere that the background does not answer.
        },
      );
    return () => {
      isCurrent = false;
    };
    // `about` names the place and the facts, which are new objects at every report.
  }, [backend, settled, about]);
  return found;
}
