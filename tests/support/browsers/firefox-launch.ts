import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { findBrowser } from './find-browser.ts';
import { connectMarionette } from './marionette.ts';
import type { Marionette } from './marionette.ts';
import { userPreferences } from './firefox-preferences.ts';
import { poll } from './poll.ts';
import type { LaunchOptions } from './test-browser.ts';

/** Firefox writes here where its remote control listens. */
const PORT_FILE = 'MarionetteActivePort';

const START_TIMEOUT = 60_000;

/**
 * The add-on id in a built extension's manifest.
 * @throws Error when it has none: Firefox would give it a new one, and new storage, at each start
 */
export async function readAddonId(folder: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const { browser_specific_settings: settings } = manifest as {
    browser_specific_settings?: { gecko?: { id?: unknown } };
  };
  const id = settings?.gecko?.id;
  if (typeof id !== 'string') throw new Error(`${folder} is not a build for Firefox: no gecko id`);
  return id;
}

/**
 * Puts into the profile a file named for the add-on that holds the path of its folder. Firefox takes that for an
 * installed add-on: it survives a kill, needs no archive, and a rebuilt folder is seen at the next start.
 */
async function prepareProfile(
  options: LaunchOptions,
  profile: string,
  addonId: string | undefined,
): Promise<void> {
  await mkdir(join(profile, 'extensions'), { recursive: true });
  if (addonId !== undefined && options.extension !== undefined) {
    await writeFile(join(profile, 'extensions', addonId), resolve(options.extension));
  }
  await writeFile(join(profile, 'user.js'), userPreferences(options, addonId));
  await rm(join(profile, PORT_FILE), { force: true });
}

function startProcess(executable: string, options: LaunchOptions, profile: string): ChildProcess {
  const { width, height } = options.windowSize ?? { width: 1280, height: 900 };
  return spawn(
    executable,
    [
      ...(options.headed === true ? [] : ['--headless']),
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--new-instance',
      '--profile',
      profile,
      `--width=${width}`,
      `--height=${height}`,
      ...(options.arguments ?? []),
    ],
    {
      detached: process.platform !== 'win32',
      stdio: 'ignore',
      env: {
        ...process.env,
        MOZ_HEADLESS_WIDTH: String(width),
        MOZ_HEADLESS_HEIGHT: String(height),
        MOZ_CRASHREPORTER_DISABLE: '1',
      },
    },
  );
}

/**
 * Starts Firefox on a profile and connects to it.
 * @param own is given the process as soon as there is one
 */
export async function launchFirefox(
  options: LaunchOptions,
  profile: string,
  own: (child: ChildProcess) => void,
): Promise<{ marionette: Marionette; addonId: string | undefined }> {
  const addonId =
    options.extension === undefined ? undefined : await readAddonId(options.extension);
  const executable = await findBrowser('firefox');
  await prepareProfile(options, profile, addonId);
  const child = startProcess(executable, options, profile);
  own(child);
  const port = await poll(
    async () => {
      if (child.exitCode !== null) return -1;
      return Number(await readFile(join(profile, PORT_FILE), 'utf8'));
    },
    { what: `${executable} to start`, timeout: START_TIMEOUT },
  );
  if (port < 0) {
    throw new Error(
      `${executable} ended at once, with code ${child.exitCode}: is its profile in use?`,
    );
  }
  return { marionette: await connectMarionette(port), addonId };
}
