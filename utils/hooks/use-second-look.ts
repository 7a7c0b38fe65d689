import { useEffect, useMemo, useState } from 'preact/hooks';
import {
  applyWording,
  takeSecondLook,
  type SecondLook,
  type SofterWording,
} from '../domain/moderation/second-look.ts';
import type { CommentJudgement } from '../domain/moderation/judge-comment.ts';
import type { Strictness } from '../domain/moderation/strictness.ts';
import type { CheckId } from '../domain/preferences/checks.ts';
import type { Preferences } from '../domain/preferences/preferences.ts';
import type { ComposerPlace } from '../protocol/messages.ts';
import { useBackend } from './backend.ts';
import { usePreferences } from './use-preferences.ts';
import { useSecondOpinion } from './use-second-opinion.ts';

/** Fewer letters insult nobody; the model is not read for them. */
const LEAST_LETTERS = 8;

/** Among the checks a reader can turn off. */
const CHECK: CheckId = 'hostility';

const LEVELS = { gentle: 'gentle', balanced: 'medium', strict: 'strict' } as const satisfies Record<
  Preferences['strictness'],
  Strictness
>;

export type SecondLookState = {
  /** `null` when there is nothing to say, or nothing more. */
  look: SecondLook | null;
  /** The text `look` is about. */
  about: string;
  /** Puts a softer wording in; the draft on screen may be newer, and then nothing is done. */
  soften: (wording: SofterWording) => void;
  /** Never again for this draft. */
  rest: () => void;
  /** The browser's own model saw it, ours did not. */
  isOpinion: boolean;
};

type Judged = { text: string; judgement: CommentJudgement };

/**
 * One notice about how a draft reads to others, once per draft: when it is gone, by another wording or by
 * the reader's word, it does not come back.
 * @param text - the draft on screen
 * @param settled - the draft when it last stood still
 */
export function useSecondLook(
  { text, settled }: { text: string; settled: string },
  place: ComposerPlace,
  onChange: (text: string) => void,
): SecondLookState {
  const backend = useBackend();
  const { checksOff, strictness, asksBrowserModel } = usePreferences().preferences;
  const [isRested, setIsRested] = useState(true);
  const [judged, setJudged] = useState<Judged | null>(null);
  const [wasShown, setWasShown] = useState(false);
  const isOn = !checksOff.includes(CHECK) && !isRested;

  useEffect(() => {
    // A background that does not answer is no reason to nag.
    backend.ask('second-look.rested', place).then(setIsRested, () => undefined);
  }, [place.article.url, place.system, place.parent?.id]);

  useEffect(() => {
    if (!isOn || settled.trim().length < LEAST_LETTERS) return setJudged(null);
    let isLatest = true;
    const { language } = place.article;
    backend.ask('second-look.judge', { text: settled, pageLanguage: language }).then(
      judgement => isLatest && setJudged({ text: settled, judgement }),
      // Without its model this check has nothing to say; the others go on.
      () => undefined,
    );
    return () => {
      isLatest = false;
    };
  }, [settled, isOn, place.article.language]);

  const own = useMemo(
    () => judged && takeSecondLook(judged.text, judged.judgement, LEVELS[strictness]),
    [judged, strictness],
  );
  const opinion = useSecondOpinion(asksBrowserModel && isOn && own === null ? judged : null);
  const look = own ?? opinion;
  const rest = () => {
    setIsRested(true);
    void backend.ask('second-look.rest', place).catch(() => undefined);
  };
  useEffect(() => {
    if (look !== null && !wasShown) {
      setWasShown(true);
      // For the reader's own mirror: that something was said, and whether it was changed then.
      void backend.ask('mirror.noticed', { place, text: settled }).catch(() => undefined);
    } else if (look === null && wasShown && judged !== null && isOn) rest();
  }, [look]);

  return {
    look: isOn ? look : null,
    about: judged?.text ?? '',
    soften: wording => {
      if (judged?.text === text) onChange(applyWording(text, wording));
    },
    rest,
    isOpinion: own === null && opinion !== null,
  };
}
