import { ShipError } from '../errors.js';
import { type EcrAddress, ecrAddress } from './ecr-address.js';

/** A further repository that gets the image. */
export interface CopyTarget extends EcrAddress {
  /** As the user wrote it. */
  readonly uri: string;
}

/** The repositories of `push-to`. Throws `option-invalid` for a host that is no ECR registry. */
export function copyTargets(uris: readonly string[]): readonly CopyTarget[] {
  return uris.map((uri, index) => {
    const address = ecrAddress(uri);
    if (address !== undefined) return { ...address, uri };
    throw new ShipError('option-invalid', `push-to[${index}]: "${uri}" is not in an ECR registry`, {
      remedy: 'Write 123456789012.dkr.ecr.region.amazonaws.com/name, without a tag.',
    });
  });
}
