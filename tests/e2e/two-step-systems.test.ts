import { expect, test } from 'vitest';
import {
  clickLauncher,
  keptDrafts,
  waitForField,
  waitForLauncherText,
  waitForState,
  writeIn,
} from '../journey/page-parts.ts';
import { waitForText } from '../journey/popup-parts.ts';
import { say } from '../journey/words.ts';
import { useCommentSites } from './comment-sites.ts';
import { useBrowser } from './one-browser.ts';

const one = useBrowser();
const sites = useCommentSites();

const twoSteps = [
  {
    site: 'spip',
    field: '#texte',
    show: '[name=previsualiser_message]',
    send: '[name=confirmer_previsu_forum]',
    reason: 'unknown',
    said: 'Le message n’a pas pu être enregistré.',
  },
  {
    site: 'dotclear',
    field: '#c_content',
    show: '[name=preview]',
    send: '#pr .submit',
    reason: 'missing-field',
    said: 'Vous devez indiquer une adresse e-mail valide.',
  },
] as const;

test.each(twoSteps)(
  '$site: the preview sends nothing; refused, the text stands in the form with the reason; held, it waits; then it is seen',
  async ({ site, field, show, send, reason, said }) => {
    const text = `Samedi j’y serai, sur ${site}.`;
    sites.set(site, 'refuses');
    const page = await one.open(sites.url(site));
    await writeIn(page, field, text);
    const sendInTwoSteps = async (before: string[]) => {
      await page.click(show);
      await page.waitFor(send);
      await waitForLauncherText(page, say('posting.onlyPreview'), field);
      const kept = await keptDrafts(one.browser);
      expect(kept.map(({ state }) => state.name).toSorted()).toEqual(before);
      await page.click(send);
    };
    await sendInTwoSteps(['writing']);
    const failed = await waitForState(one.browser, 'failed', text);
    expect(failed.state).toMatchObject({ reason, message: said });
    await waitForLauncherText(page, say(`failure.${reason}`), field);
    await waitForField(page, text, field);

    sites.set(site, 'holds');
    await sendInTwoSteps(['failed']);
    await waitForState(one.browser, 'waiting', text);
    sites.publish(site);
    await page.goto(sites.url(site));
    await waitForState(one.browser, 'seen', text);

    sites.set(site, 'takes');
    const next = 'Et dimanche aussi, avec les enfants.';
    await writeIn(page, field, next);
    await sendInTwoSteps(['seen', 'writing']);
    await waitForState(one.browser, 'seen', next);
    expect((await keptDrafts(one.browser)).map(draft => draft.text).toSorted()).toEqual(
      [text, next].toSorted(),
    );
  },
);

test('Dotclear’s trap, filled by autofill: told and emptied; sent all the same, the bare 412 gives the text back', async () => {
  const field = '#c_content';
  const text = 'Des huîtres, enfin.';
  const page = await one.open(sites.url('dotclear'));
  await writeIn(page, field, text);
  const fill = () => {
    const trap = document.querySelector<HTMLInputElement>('[name=f_mail]');
    if (trap === null) return;
    trap.value = 'odile@exemple.fr';
    trap.dispatchEvent(new Event('change', { bubbles: true }));
  };
  await page.evaluate(fill);
  await waitForLauncherText(page, say('forecast.trap-filled'), field);
  await clickLauncher(page, say('posting.emptyTrap'), field);
  await page.waitForValue(
    () => document.querySelector<HTMLInputElement>('[name=f_mail]')?.value === '',
    {},
  );

  await page.evaluate(fill);
  await waitForLauncherText(page, say('forecast.trap-filled'), field);
  await page.evaluate(() => {
    const sending = document.createElement('button');
    sending.className = 'submit';
    document.querySelector('#comment-form')?.append(sending);
  });
  await page.click('#comment-form button.submit');
  const failed = await waitForState(one.browser, 'failed', text);
  expect(failed.state).toMatchObject({ reason: 'spam' });
  const rescue = await one.browser.sheetOf(page, { timeout: 20_000 });
  await waitForText(rescue, say('failure.spam'));
  await rescue.click({ role: 'button', name: say('rescue.putBack') });
  await waitForField(page, text, field);
});
