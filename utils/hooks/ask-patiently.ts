/** Milliseconds after which silence means that the message is lost. */
const PATIENCE_MS = 3000;
const ATTEMPTS = 3;

/**
 * Asks again when nobody answers: a worker that ends while it starts drops what was sent to it without
 * a word. Only for questions that may be heard twice.
 * @param mayRepeat - asked before the question is sent again: one that others have overtaken does harm
 * @throws what `ask` threw, at once; Error when the last attempt met silence too
 */
export async function askPatiently<Value>(
  ask: () => Promise<Value>,
  mayRepeat: () => boolean = () => true,
): Promise<Value> {
  for (let attempt = 1; attempt <= ATTEMPTS && (attempt === 1 || mayRepeat()); attempt++) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<null>(resolve => {
      timer = setTimeout(() => resolve(null), PATIENCE_MS);
    });
    const answer = await Promise.race([ask().then(value => ({ value })), silence]).finally(() =>
      clearTimeout(timer),
    );
    if (answer !== null) return answer.value;
  }
  throw new Error('nobody answered');
}
