import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { embedMatches } from '../../utils/systems/frame-address.ts';
import { spokenLanguages } from '../../utils/platform/locales/languages.ts';
import { frames } from '../../utils/systems/index.ts';

type Manifest = Record<string, unknown> & {
  permissions: string[];
  content_scripts: { matches: string[]; all_frames?: boolean; run_at?: string }[];
  content_security_policy: { extension_pages: string };
  web_accessible_resources: { resources: string[]; use_dynamic_url?: boolean }[];
  background: Record<string, unknown>;
};

const read = (browser: string): Manifest =>
  JSON.parse(readFileSync(`.output/${browser}-mv3/manifest.json`, 'utf8')) as Manifest;

describe.each(['chrome', 'firefox'])('the manifest for %s', browser => {
  const manifest = read(browser);

  test('asks for the least: each new permission is a decision', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions.toSorted()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('runs one script in the top frame of web pages, and one in the frames of comment systems', () => {
    expect(manifest.content_scripts).toHaveLength(2);
    const page = manifest.content_scripts.find(script => !script.all_frames);
    const embed = manifest.content_scripts.find(script => script.all_frames === true);
    expect(page?.matches.toSorted()).toEqual(['http://*/*', 'https://*/*']);
    expect(embed?.matches.toSorted()).toEqual(embedMatches(frames).toSorted());
    // Every page of every site is no frame of a comment system.
    expect(embed?.matches.filter(match => /^\*:\/\/\*\/\*?$|all_urls/u.test(match))).toEqual([]);
  });

  test('shows pages one document only', () => {
    expect(manifest.web_accessible_resources.map(({ resources }) => resources)).toEqual([
      ['sheet.html'],
    ]);
  });

  test('lets our own pages request nothing but our own files', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/(?:^|; )connect-src 'self'(?:;|$)/u);
    expect(policy).not.toMatch(/unsafe|https?:|\*/u);
  });

  test('speaks every language of ours', () => {
    for (const language of spokenLanguages) {
      const folder = `.output/${browser}-mv3/_locales/${language.replace('-', '_')}`;
      const file = `${folder}/messages.json`;
      const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
      const used = JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/gu);
      expect([...used].map(([, key]) => key ?? '').filter(key => !(key in messages))).toEqual([]);
    }
  });
});

test('Chromium gets a worker and an address of the sheet that changes', () => {
  const manifest = read('chrome');
  expect(manifest.background).toEqual({ service_worker: 'background.js' });
  expect(manifest.web_accessible_resources[0]?.use_dynamic_url).toBe(true);
});

test('Firefox is told that no data is collected', () => {
  expect(read('firefox').browser_specific_settings).toMatchObject({
    gecko: { data_collection_permissions: { required: ['none'] } },
    gecko_android: {},
  });
});
