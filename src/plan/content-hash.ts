import { createHash } from 'node:crypto';
import type { BuildConfig } from '../config/config.js';
import type { ContextEntry } from '../ports/context-port.js';

/** Says by which rules a hash was made; another number whenever the rules change. */
const rules = 'ecs-ship content 3';

/** Everything of a build that the hash is made of. */
export interface BuildContent {
  /** The Dockerfile's own text: with it the references of its base images. */
  readonly dockerfile: string;
  /** What is left of the context after .dockerignore, in any order. */
  readonly entries: readonly ContextEntry[];
  readonly build: BuildConfig;
}

/**
 * The tag that names what goes into a build; two builds with the same tag are given the same files, names, modes,
 * arguments, stage and platforms, and the same secrets by name. Labels, times, owners and what secrets hold are left out.
 * See docs/reuse.md for what it cannot know.
 */
export function contentTag({ dockerfile, entries, build }: BuildContent): string {
  const hash = createHash('sha256');
  const add = (...words: readonly string[]) => hash.update(`${JSON.stringify(words)}\n`);
  add(rules);
  add('dockerfile', dockerfile);
  add('builder', build.builder);
  add('target', build.target ?? '');
  add('platforms', ...build.platforms);
  add('network', build.network ?? '');
  add('reproducible', String(build.reproducible));
  add('secrets', ...Object.keys(build.secrets).sort());
  add('ssh', ...build.ssh.map((one) => one.split('=', 1)[0] ?? '').sort());
  add('attestations', build.provenance, String(build.sbom));
  add('options', ...build.options);
  for (const [name, value] of sorted(Object.entries(build.args), ([key]) => key)) add('arg', name, value);
  for (const { path, kind, mode, content } of sorted([...entries], (one) => one.path)) {
    add(kind, path, mode.toString(8), content);
  }
  return `content-${hash.digest('hex')}`;
}

/** By code unit, so that no locale has a say. */
function sorted<T>(values: T[], key: (value: T) => string): T[] {
  return values.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
