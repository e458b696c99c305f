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
  readonly #logins = new Map<string, { readonly password: string; readonly expiresAt: number }>();

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
    return this.#find(reference)?.digest;
  }

  credentials(reference: string): { readonly username: string; readonly password: string } {
    const registryId = this.#find(reference)?.registryId ?? this.#accountId;
    const soon = this.#ecr.clock.now() + ONE_HOUR;
    const known = this.#logins.get(registryId);
    if (known !== undefined && known.expiresAt >= soon) return { username: 'AWS', password: known.password };
    const { password, grant } = this.#ecr.tokens.issue(registryId);
    this.#logins.set(registryId, { password, expiresAt: grant.expiresAt });
    return { username: 'AWS', password };
  }

  /** The registry has one address for all accounts: without an account in its name, an image may be of any of them. */
  #find(reference: string) {
    if (!this.owns(reference)) return undefined;
    const { host, name, tag, digest } = split(reference);
    const id = digest === undefined ? { imageTag: tag ?? 'latest' } : { imageDigest: digest };
    const [, account, region] = ECR_HOST.exec(host) ?? [];
    const accounts = account === undefined ? this.#accountsWith(name) : [account];
    for (const registryId of accounts) {
      const repository = this.#ecr.find(registryId, region, name);
      const image = repository && findImage(repository, id);
      if (image && imageStatus(image, this.#ecr.now()) === 'ACTIVE')
        return { registryId, digest: image.digest };
    }
    return undefined;
  }

  /** The emulator's own account comes first. */
  #accountsWith(name: string): readonly string[] {
    const others = this.#ecr.all().filter((repository) => repository.name === name);
    return [...new Set([this.#accountId, ...others.map(({ registryId }) => registryId)])];
  }
}

/** `host/name:tag@digest` in its parts. */
function split(reference: string) {
  const [path = '', digest] = reference.split('@');
  const slash = path.indexOf('/');
  const [name = '', tag] = path.slice(slash + 1).split(':');
  return { host: slash < 0 ? '' : path.slice(0, slash), name, tag, digest };
}
