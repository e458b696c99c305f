import type { RegistryLogin } from './ecr-port.js';

/** A repository as the registry's own API knows it. */
export interface BlobPlace {
  readonly login: RegistryLogin;
  readonly repository: string;
}

export interface BlobCopy {
  readonly from: BlobPlace;
  readonly to: BlobPlace;
  readonly blob: { readonly digest: string; readonly size: number };
  /** Told of each piece that is handed on. */
  readonly onBytes?: (bytes: number) => void;
}

/** The OCI registries behind ECR. */
export interface RegistryPort {
  /** Tries once to bring a blob from one repository into another; gives the bytes that were sent. Throws `push-failed`. */
  copyBlob(copy: BlobCopy): Promise<number>;
}
