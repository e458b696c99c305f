import type { RegistryLogin } from '../../ports/ecr-port.js';

/** What of a login is written down. */
export type WrittenLogin = Pick<RegistryLogin, 'registry' | 'username' | 'password'>;

/** A login as `docker login` and `podman login` write it under `auths`, so that a build need not wait for them. */
export function loginEntry({ registry, username, password }: WrittenLogin): Record<string, object> {
  return { [registry]: { auth: Buffer.from(`${username}:${password}`).toString('base64') } };
}
