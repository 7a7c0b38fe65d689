import type { DraftState, ProofSign, StateProof } from './draft.ts';
import type { Evidence } from './judge-outcome.ts';

const LONGEST_WORDS = 500;
const LONGEST_ADDRESS = 2000;

/** The first change and the latest ones: how it left is never forgotten. */
const MOST_PROOFS = 12;

/** What is kept of the page that made a draft change to `state`. @param now - epoch milliseconds */
export function proofFromPage(state: DraftState, evidence: Evidence, now: number): StateProof {
  return {
    state: state.name,
    at: now,
    sign: signOf(state, evidence),
    url: evidence.url.slice(0, LONGEST_ADDRESS),
    status: evidence.status,
    said: evidence.errorText.trim().slice(0, LONGEST_WORDS).toWellFormed(),
  };
}

/** A change that no page showed. */
export function proofWithoutPage(
  state: DraftState['name'],
  sign: 'submitted' | 'reader',
  now: number,
): StateProof {
  return { state, at: now, sign, url: '', status: 0, said: '' };
}

function signOf(state: DraftState, evidence: Evidence): ProofSign {
  switch (state.name) {
    case 'failed':
      return evidence.isErrorPage ? 'error-page' : 'site-signal';
    case 'waiting':
      if (evidence.isHeld) return 'held-notice';
      return evidence.signal === 'held' ? 'site-signal' : 'address';
    case 'seen':
      return 'text-seen';
    case 'missing':
      return 'absent';
    case 'sent':
    case 'writing':
      return 'submitted';
  }
}

/** The trail of a draft with one more change, bounded. */
export function addProof(trail: readonly StateProof[], proof: StateProof): StateProof[] {
  const longer = [...trail, proof];
  return longer.length <= MOST_PROOFS
    ? longer
    : [...longer.slice(0, 1), ...longer.slice(1 - MOST_PROOFS)];
}
