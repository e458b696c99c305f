import type { RegistryLogin, TaggedImage } from '../../ports/ecr-port.js';
import type { Run } from '../run.js';
import type { Source } from '../source.js';

/**
 * The login for a push, asked for as soon as the tags say that the source's image is not there: the service is still being
 * read then. Whoever needs no login never hears how it went.
 */
export function askForLogin(
  run: Run,
  source: Source | undefined,
  found: readonly TaggedImage[],
): Promise<RegistryLogin> | undefined {
  if (source === undefined) return undefined;
  const { tag, contentTag } = source;
  const isThere = found.some((image) => image.tag === tag.tag || image.tag === contentTag);
  if (isThere && run.config.image.reuse !== 'off') return undefined;
  const asked = run.ports.ecr.login();
  asked.catch(() => undefined);
  return asked;
}
