import { vi } from 'vitest';
import { findForms } from '../../../utils/page/find-forms.ts';
import { bringToLife } from '../../../utils/page/live-form.ts';
import { expectElement, makeWorld, openFixture } from './make-world.ts';

/** The comment field of a WordPress page, watched. */
export function setUp({ isTrusted = true } = {}) {
  const doc = openFixture('wordpress/classic-html5');
  const { world, sent, ask } = makeWorld(doc);
  const [found] = findForms(doc, world.systems, world.sees);
  if (found === undefined) throw new Error('no form');
  const submitted = vi.fn<() => void>();
  const unfinished = vi.fn<(parentId: string, isUnfinished: boolean) => void>();
  const answered = vi.fn<() => boolean>(() => false);
  const openReply = async () => null;
  const events = { twins: () => [], answered, sent: submitted, unfinished, openReply };
  const form = bringToLife(found, { ...world, trusts: () => isTrusted }, events);
  const field = expectElement<HTMLTextAreaElement>(doc, '#comment');
  return { doc, world, sent, ask, form, field, submitted, answered, unfinished };
}
