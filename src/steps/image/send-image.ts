import type { CopyTarget } from '../../plan/copy-target.js';
import { type Blob, blobsOf, manifestsOf } from '../../plan/image-parts.js';
import type { Repository, TaggedImage } from '../../ports/ecr-port.js';
import { briefly, patiently } from '../patiently.js';
import type { Run, StageVoice } from '../run.js';
import { together } from '../together.js';
import { copyProgress } from './copy-progress.js';
import { keepPushing } from './keep-pushing.js';
import { type SharedLogins, shareLogins } from './share-logins.js';

/** Blobs that travel at the same time to one repository. */
const width = 3;

/** An image, and the repository that does not have it. */
export interface Shipment {
  readonly source: Repository;
  readonly image: TaggedImage;
  readonly target: CopyTarget;
  readonly voice: StageVoice;
}

/**
 * Layers first, then the manifests that name them: a registry takes them in no other order. Gives the bytes that were
 * sent. Throws ShipError.
 */
export async function sendImage(run: Run, shipment: Shipment): Promise<number> {
  const { ecr } = run.ports;
  const { source, image, target } = shipment;
  const { repository, place } = target;
  const calmly = <T>(call: () => Promise<T>) => patiently(run, briefly, call);
  const children = manifestsOf(image.manifest);
  const parts = children.length === 0 ? [] : await calmly(() => ecr.findTags(source.name, children));
  const manifests = children.length === 0 ? [image] : parts;
  const blobs = new Map(manifests.flatMap((one) => blobsOf(one.manifest).map((blob) => [blob.digest, blob])));
  const missing = await calmly(() => ecr.findMissingLayers(repository, [...blobs.keys()], place));
  const sent = await sendBlobs(
    run,
    shipment,
    missing.flatMap((digest) => blobs.get(digest) ?? []),
  );
  await together(parts.map((one) => calmly(() => ecr.addTag(repository, undefined, one, place))));
  return sent;
}

async function sendBlobs(run: Run, shipment: Shipment, blobs: readonly Blob[]): Promise<number> {
  const { target, voice } = shipment;
  const logIn = (place?: CopyTarget['place']) => patiently(run, briefly, () => run.ports.ecr.login(place));
  const total = blobs.reduce((sum, { size }) => sum + size, 0);
  const order = {
    ...shipment,
    logins: shareLogins(logIn, () => logIn(target.place)),
    onBytes: copyProgress(run, voice, target.uri, total),
  };
  const waiting = [...blobs];
  let sent = 0;
  const send = async () => {
    for (let blob = waiting.shift(); blob !== undefined; blob = waiting.shift()) {
      sent += await sendBlob(run, order, blob);
    }
  };
  await together(Array.from({ length: Math.min(width, blobs.length) }, send));
  return sent;
}

interface BlobOrder extends Shipment {
  readonly logins: SharedLogins;
  readonly onBytes: (bytes: number) => void;
}

function sendBlob(run: Run, order: BlobOrder, blob: Blob): Promise<number> {
  const { source, target, logins, onBytes, voice } = order;
  let used = logins.current();
  return keepPushing(run, {
    name: `Copy to ${target.uri}`,
    work: async () => {
      used = logins.current();
      const { from, to } = await used;
      return run.ports.registry.copyBlob({
        from: { login: from, repository: source.name },
        to: { login: to, repository: target.repository },
        blob,
        onBytes,
      });
    },
    renew: () => logins.renew(used),
    tell: voice.progress,
  });
}
