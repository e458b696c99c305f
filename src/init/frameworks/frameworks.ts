import type { FolderView } from '../folder-view.js';
import type { Recognised } from '../recognised.js';
import { django } from './django.js';
import { dotnet } from './dotnet.js';
import { fastapi } from './fastapi.js';
import { flask } from './flask.js';
import { go } from './go.js';
import { nextjs } from './nextjs.js';
import { nodeServer } from './node-server.js';
import { rails } from './rails.js';
import { rust } from './rust.js';
import { spring } from './spring.js';

/** Every framework that init knows; the first that recognises a folder has it. */
const frameworks: readonly ((folder: FolderView) => Recognised | undefined)[] = [
  django,
  fastapi,
  flask,
  rails,
  nextjs,
  nodeServer,
  spring,
  dotnet,
  go,
  rust,
];

/** The program in a folder, without what lies in folders that are no part of it. */
export function recognise(folder: FolderView): Recognised | undefined {
  for (const framework of frameworks) {
    const found = framework(folder);
    if (found !== undefined) return found;
  }
  return undefined;
}
