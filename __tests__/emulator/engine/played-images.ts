import type { ImageCatalog } from '../../../src/emulator/image-catalog.js';

const REGISTRY = '127.0.0.1:4566/';

/** A registry whose content the test writes: `app:1` → digest. */
export class PlayedImages implements ImageCatalog {
  readonly tags = new Map<string, string>();

  owns(reference: string): boolean {
    return reference.startsWith(REGISTRY);
  }

  resolve(reference: string): string | undefined {
    const name = reference.slice(REGISTRY.length);
    const [, digest] = name.split('@');
    if (digest !== undefined) return [...this.tags.values()].includes(digest) ? digest : undefined;
    return this.tags.get(name);
  }

  credentials() {
    return { username: 'AWS', password: 'secret' };
  }
}
