import { rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../support/browsers/launch-browser.ts';
import type { TestBrowser } from '../support/browsers/test-browser.ts';
import { makeTemporaryFolder, whenParentEnds } from '../support/processes.ts';
import { writeEmptyExtension } from './empty-extension.ts';

/** Who is compared: the plain browser, one with an extension that does nothing, one with Causerie. */
export type SubjectName = 'none' | 'empty' | 'causerie';

export type Subject = {
  name: SubjectName;
  browser: TestBrowser;
  puppeteer: Browser;
  extensionOrigin: string;
};

/** The folders the browsers load, apart from the built ones: a build during a run changes nothing. */
export type Extensions = { empty: string; chromium: string; firefox: string };

/** Copies what is built. @throws Error when nothing is */
export async function copyExtensions(): Promise<Extensions> {
  const folder = makeTemporaryFolder('bench');
  whenParentEnds(() => rmSync(folder, { recursive: true, force: true }));
  const extensions = {
    empty: join(folder, 'empty'),
    chromium: join(folder, 'chromium'),
    firefox: join(folder, 'firefox'),
  };
  await writeEmptyExtension(extensions.empty);
  await cp('.output/chrome-mv3', extensions.chromium, { recursive: true });
  await cp('.output/firefox-mv3', extensions.firefox, { recursive: true });
  return extensions;
}

async function launchSubject(name: SubjectName, extensions: Extensions): Promise<Subject> {
  const folders = { none: undefined, empty: extensions.empty, causerie: extensions.chromium };
  const extension = folders[name];
  const browser = await launchBrowser({
    browser: 'chromium',
    ...(extension !== undefined && { extension }),
    // A laptop's. Chromium without a window has one of 600 lines, where a popup waits for its height.
    arguments: ['--screen-info={1600x1000}'],
    // The empty one has no first steps to close, nor a background to ask.
    keepsWelcome: name === 'empty',
  });
  if (browser.puppeteer === undefined) throw new Error('Chromium cannot be traced');
  const { puppeteer, extensionOrigin } = browser;
  return { name, browser, puppeteer, extensionOrigin };
}

/** Starts the browsers to compare, uses them, and ends them whatever comes of it. */
export async function withSubjects<Value>(
  names: readonly SubjectName[],
  extensions: Extensions,
  use: (subjects: Subject[]) => Promise<Value>,
): Promise<Value> {
  const subjects: Subject[] = [];
  try {
    for (const name of names) subjects.push(await launchSubject(name, extensions));
    return await use(subjects);
  } finally {
    for (const { browser } of subjects) await browser.close();
  }
}

/**
 * Measures every subject in every run, in turns that go to and fro, so that a machine which warms up
 * or slows down does so for all of them. One run more comes first and is forgotten.
 */
export async function interleave<Value>(
  subjects: readonly Subject[],
  runs: number,
  measure: (subject: Subject) => Promise<Value>,
): Promise<Record<SubjectName, Value[]>> {
  const measured: Record<SubjectName, Value[]> = { none: [], empty: [], causerie: [] };
  for (let run = -1; run < runs; run++) {
    for (const subject of run % 2 === 0 ? subjects : subjects.toReversed()) {
      const value = await measure(subject);
      if (run >= 0) measured[subject.name].push(value);
    }
  }
  return measured;
}
