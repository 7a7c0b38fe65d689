import { parseMirror, type Mirror } from '../domain/thread/mirror.ts';
import { diskArea } from './browser-areas.ts';

export const MIRROR_KEY = 'mirror';

export async function readMirror(): Promise<Mirror> {
  return parseMirror((await diskArea().get(MIRROR_KEY))[MIRROR_KEY]);
}
