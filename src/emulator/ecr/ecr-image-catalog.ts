import type { ImageCatalog } from '../image-catalog.js';
import type { Ecr } from './ecr.js';
import { findImage } from './find-image.js';
import { imageStatus } from './image-status.js';

const ECR_HOST = /^(\d{12})\.dkr\.ecr\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?$/;
const ONE_HOUR = 60 * 60 * 1000;

/** The emulator's registry as its own ECS and runtimes see it. */
export class EcrImageCatalog implements ImageCatalog {
  readonly #ecr: Ecr;
  readonly #accountId: string;
  #login: { readonly password: string; readonly expiresAt: number } | undefined;

  constructor(ecr: Ecr, accountId: string) {
    this.#ecr = ecr;
    this.#accountId = accountId;
  }

  owns(reference: string): boolean {
    const { host } = split(reference);
    return host.replace(/^localhost:/, '127.0.0.1:') === this.#ecr.host || ECR_HOST.test(host);
  }

  localReference(reference: string): string {
    const { host } = split(reference);
    return ECR_HOST.test(host) ? `${this.#ecr.host}${reference.slice(host.length)}` : reference;
  }

  resolve(reference: string): string | undefined {
    const { host, name, tag, digest } = split(reference);
    if (!this.owns(reference)) return undefined;
    const [, registryId = this.#accountId, region] = ECR_HOST.exec(host) ?? [];
    const repository = this.#ecr.find(registryId, region, name);
    const id = digest === undefined ? { imageTag: tag ?? 'latest' } : { imageDigest: digest };
    const image = repository && findImage(repository, id);
    return image && imageStatus(image, this.#ecr.now()) === 'ACTIVE' ? image.digest : undefined;
  }

  credentials(): { readonly username: string; readonly password: string } {
    const soon = this.#ecr.clock.now() + ONE_HOUR;
    if (!this.#login || this.#login.expiresAt < soon) {
      const { password, grant } = this.#ecr.tokens.issue(this.#accountId);
      this.#login = { password, expiresAt: grant.expiresAt };
    }
    return { username: 'AWS', password: this.#login.password };
  }
}

/** `host/name:tag@digest` in its parts. */
function split(reference: string) {
  const [path = '', digest] = reference.split('@');
  const slash = path.indexOf('/');
  const [name = '', tag] = path.slice(slash + 1).split(':');
  return { host: slash < 0 ? '' : path.slice(0, slash), name, tag, digest };
}
