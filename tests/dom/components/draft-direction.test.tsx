import { expect, test } from 'vitest';
import { DraftText } from '../../../components/composer/DraftText.tsx';
import { createFakeBackend } from './fake-backend.ts';
import { mount, until } from './mount.tsx';

test.each([
  ['nothing, in the direction of the placeholder', '', 'rtl'],
  ['something, in the direction of its own words', 'Bonjour', 'auto'],
])('in Arabic the box holds %s', async (_, text, expected) => {
  const box = (
    <DraftText
      marked={{ area: { current: null }, layer: { current: null } }}
      text={text}
      onEdit={() => undefined}
      paste={{ onKeyDown: () => undefined, onPaste: () => undefined }}
      describedBy="room"
      isFocused={false}
    />
  );
  const fake = createFakeBackend();
  fake.state.preferences = { ...fake.state.preferences, language: 'ar' };
  const mounted = await mount(fake, box);
  await until(() => document.documentElement.dir === 'rtl');
  expect(mounted.find<HTMLTextAreaElement>('textarea').dir).toBe(expected);
  await mounted.unmount();
});
