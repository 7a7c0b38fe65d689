import { expect, test } from 'vitest';
import { emptyTraps, filledTraps, readPostingFacts } from '../../../utils/page/posting-facts.ts';
import { findForms } from '../../../utils/page/find-forms.ts';
import { systems } from '../../../utils/systems/index.ts';
import { expectElement, openPage } from './make-world.ts';
import { seeByMarkup } from './see-by-markup.ts';

/** Controls beside a WordPress field, after the browser's autofill went over them. */
function formWith(controls: string) {
  const doc = openPage(`<html><body><form id="commentform" action="/wp-comments-post.php">
    <textarea id="comment" name="comment"></textarea>
    <input id="author" name="author"><input id="email" name="email">${controls}
    <input type="submit" id="submit" value="Laisser un commentaire"></form></body></html>`);
  const [found] = findForms(doc, systems, seeByMarkup);
  if (found === undefined) throw new Error('no form');
  const fill = (selector: string, value = 'Odile') => {
    expectElement<HTMLInputElement>(doc, selector).value = value;
  };
  return { doc, found, fill };
}

test.each([
  [
    'Akismet’s',
    '<p hidden><textarea name="ak_hp_textarea"></textarea></p>',
    '[name=ak_hp_textarea]',
  ],
  ['Dotclear’s', '<p hidden><input name="f_mail"></p>', '[name=f_mail]'],
  ['SPIP’s', '<p hidden><input name="nobot"></p>', '[name=nobot]'],
  ['WP Armour’s', '<div hidden><input name="alt_s"></div>', '[name=alt_s]'],
  [
    'Antispam Bee’s',
    '<textarea id="a1b2c3" name="comment" aria-hidden="true" tabindex="-1" hidden></textarea>',
    '#a1b2c3',
  ],
])('%s trap is told when something filled it, and emptied on a click', (_, controls, selector) => {
  const { doc, found, fill } = formWith(controls);
  expect(filledTraps(found, seeByMarkup)).toEqual([]);
  fill(selector);
  expect(readPostingFacts(found, seeByMarkup).isTrapFilled).toBe(true);
  expect(emptyTraps(found, seeByMarkup)).toBe(1);
  expect(expectElement<HTMLInputElement>(doc, selector).value).toBe('');
  expect(readPostingFacts(found, seeByMarkup).isTrapFilled).toBe(false);
});

test.each([
  ['what the reader sees', '<input name="website">', '[name=website]'],
  [
    'the answer of a test against robots',
    '<textarea name="g-recaptcha-response" hidden></textarea>',
    'textarea[name=g-recaptcha-response]',
  ],
  ['a token', '<p hidden><input name="ct_bot_detector_event_token"></p>', '[name^=ct_bot]'],
  ['what folds away and is no bait', '<div hidden><input name="pseudo"></div>', '[name=pseudo]'],
])('%s is no trap', (_, controls, selector) => {
  const { found, fill } = formWith(controls);
  fill(selector);
  expect(filledTraps(found, seeByMarkup)).toEqual([]);
});

test('what the site itself put there is no autofill', () => {
  const { found } = formWith('<p hidden><input name="f_mail" value="vide"></p>');
  expect(filledTraps(found, seeByMarkup)).toEqual([]);
});

test('the time trap of Antispam Bee runs for five seconds from the loading of the page', () => {
  const without = readPostingFacts(formWith('').found, seeByMarkup);
  expect(without.readyAt).toBeNull();
  const { found } = formWith('<input type="hidden" name="ab_init_time" value="1795000000">');
  const { readyAt } = readPostingFacts(found, seeByMarkup);
  expect((readyAt ?? 0) - performance.timeOrigin).toBeCloseTo(5000, -1);
});
