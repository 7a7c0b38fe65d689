import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { BROWSERS } from './browser-places.ts';
import type { BrowserName } from './test-browser.ts';

/** What the search looks at, as an argument so that a test can describe a machine. */
export type Machine = {
  env: NodeJS.ProcessEnv;
  platform: NodeJS.Platform;
  /** Whether this is Debian, run by root: then a missing browser can be installed. */
  canInstall: boolean;
  /** Runs a command with its output shown. @returns whether it succeeded */
  run(command: string, parameters: string[]): boolean;
};

/** Larger files are programs; a launcher of a snap is a short shell script. */
const MAX_SCRIPT_BYTES = 20_000;

function isRunnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    // Missing or not for us: both mean "not here".
    return false;
  }
}

/** A snap sees neither our profile folder nor the built extension. */
function isSnap(file: string): boolean {
  const real = realpathSync(file);
  if (real.includes('/snap')) return true;
  return (
    statSync(real).size < MAX_SCRIPT_BYTES && readFileSync(real, 'utf8').includes('/snap/bin/')
  );
}

function expandVariables(path: string, env: NodeJS.ProcessEnv): string {
  return path.replaceAll(/%([^%]+)%/gu, (_, name: string) => env[name] ?? '');
}

function candidates(name: BrowserName, { env, platform }: Machine): string[] {
  const places = BROWSERS[name].places[platform] ?? { commands: [], paths: [] };
  const folders = (env.PATH ?? '').split(delimiter).filter(folder => folder !== '');
  return [
    ...places.commands.flatMap(command => folders.map(folder => join(folder, command))),
    ...places.paths.map(path => expandVariables(path, env)),
  ];
}

function search(name: BrowserName, machine: Machine): string | undefined {
  return candidates(name, machine).find(file => isRunnable(file) && !isSnap(file));
}

function isDebianRoot(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID=debian$/mu.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    // A Linux that does not say what it is: not one we know how to install on.
    return false;
  }
}

/** The machine we are on. */
export function thisMachine(): Machine {
  return {
    env: process.env,
    platform: process.platform,
    canInstall: isDebianRoot(),
    run: (command, parameters) =>
      spawnSync(command, parameters, {
        stdio: 'inherit',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0,
  };
}

function install(name: BrowserName, machine: Machine): boolean {
  const { packages } = BROWSERS[name];
  console.error(
    `No ${name} here. Installing ${packages.join(' and ')}: this takes a minute or two.`,
  );
  return (
    machine.run('apt-get', ['update']) &&
    machine.run('apt-get', ['install', '--yes', '--no-install-recommends', ...packages])
  );
}

function complaint(name: BrowserName): string {
  const { advice, variable } = BROWSERS[name];
  return [
    `No ${name} was found that can load Causerie. Install one:`,
    ...advice.map(line => `  ${line}`),
    `Or set ${variable} to the program's full path.`,
  ].join('\n');
}

/**
 * The path of a browser on this machine: `CAUSERIE_CHROMIUM` or `CAUSERIE_FIREFOX` when set, else the usual places;
 * else, on Debian as root, the package is installed.
 * @throws Error that says what to install, or that the variable names no program
 */
export async function findBrowser(
  name: BrowserName,
  machine: Machine = thisMachine(),
): Promise<string> {
  const { variable } = BROWSERS[name];
  const chosen = machine.env[variable];
  if (chosen !== undefined && chosen !== '') {
    if (!isRunnable(chosen)) throw new Error(`${variable} names no program: ${chosen}`);
    return chosen;
  }
  const found = search(name, machine);
  if (found !== undefined) return found;
  if (machine.canInstall && install(name, machine)) {
    const installed = search(name, machine);
    if (installed !== undefined) return installed;
  }
  throw new Error(complaint(name));
}
