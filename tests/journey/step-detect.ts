import assert from 'node:assert/strict';
import { poll } from '../support/browsers/poll.ts';
import { articleCardOf } from './popup-parts.ts';
import { badgeText, FIELD, waitForLauncher } from './page-parts.ts';
import type { JourneyStep } from './journey.ts';
import { say } from './words.ts';

export const detect: JourneyStep = {
  title: 'Find the form, the thread and the article',
  walk: async ({ browser, wordpress, picture }) => {
    const page = await browser.openPage(wordpress.articles.french);
    await waitForLauncher(page);
    await page.evaluate(field => document.querySelector(field)?.scrollIntoView(), '#reply-title');
    await picture(page, 'launcher-below-the-field');
    const covered = await page.evaluate(
      field =>
        [
          ...document.querySelectorAll<HTMLElement>('#commentform input, #commentform label'),
        ].filter(control => {
          const host = document.querySelector(field)?.nextElementSibling?.getBoundingClientRect();
          const own = control.getBoundingClientRect();
          return host && own.width > 1 && own.top < host.bottom && own.bottom > host.top;
        }).length,
      FIELD,
    );
    assert.equal(covered, 0, 'the launcher covers nothing of the form');
    const badge = await poll(() => badgeText(browser), { what: 'the badge' });
    assert.equal(badge, '•');
    const popup = await browser.openPopup(page);
    await popup.waitFor({ role: 'tab', name: say('tabs.write') });
    const line = await popup.waitForValue(
      () => /WordPress[^\n]*/u.exec(document.body.innerText)?.[0],
      {},
    );
    assert.match(line, /WordPress · .*3\s+commentaires/u);
    await picture(popup, 'popup-knows-the-page');
    const card = await articleCardOf(popup);
    assert.match(card, /60 milliards de messages par jour/u);
    await picture(popup, 'the-article-as-a-card');
    await popup.close();
    await page.close();
    return [`badge “${badge}”`, line, card.replaceAll('\n', ' · ')];
  },
};

export const noForm: JourneyStep = {
  title: 'Stay quiet where there is nothing to comment, and say why',
  walk: async ({ browser, wordpress, picture }) => {
    const seen: string[] = [];
    for (const [article, reason] of [
      ['noForm', /Pas de formulaire de commentaire|aucun ne ressemble/u],
      ['closed', /Les commentaires de cet article sont fermés/u],
    ] as const) {
      const page = await browser.openPage(wordpress.articles[article]);
      const popup = await browser.openPopup(page);
      const said = await popup.waitForValue(
        () => /[^\n]*(?:commentaires? )[^\n]*\./u.exec(document.body.innerText)?.[0],
        {},
      );
      assert.match(said, reason);
      await picture(popup, `why-nothing-is-offered-${article}`);
      await popup.close();
      await page.close();
      seen.push(`${article}: ${said.trim()}`);
    }
    return seen;
  },
};
