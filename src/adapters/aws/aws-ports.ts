import type { EcrPort } from '../../ports/ecr-port.js';
import type { ImageScanPort } from '../../ports/image-scan-port.js';
import type { Ports } from '../../ports.js';
import type { AwsSession } from './aws-session.js';
import { deferredPort } from './deferred-port.js';
import { ecsAdapter } from './ecs.js';
import { identityAdapter } from './identity.js';
import { loadBalancingAdapter } from './load-balancing.js';
import { logsAdapter } from './logs.js';
import { secretsAdapter } from './secrets.js';

/** Every port that AWS is behind. */
export function awsPorts(session: AwsSession) {
  return {
    ecr: deferredPort<EcrPort>(ofEcr, async () => (await import('./ecr.js')).ecrAdapter(session)),
    imageScans: deferredPort<ImageScanPort>(ofImageScans, async () =>
      (await import('./ecr-scan.js')).imageScanAdapter(session),
    ),
    ecs: ecsAdapter(session),
    logs: logsAdapter(session),
    secrets: secretsAdapter(session),
    loadBalancing: loadBalancingAdapter(session),
    identity: identityAdapter(session),
  } satisfies Partial<Ports>;
}

const ofEcr: Readonly<Record<keyof EcrPort, true>> = {
  findRepository: true,
  createRepository: true,
  changeRepository: true,
  findRepositoryTags: true,
  findRepositoryPolicy: true,
  findTags: true,
  readBlob: true,
  addTag: true,
  findMissingLayers: true,
  login: true,
  findLifecyclePolicy: true,
  putLifecyclePolicy: true,
  findImage: true,
  listTags: true,
  startLifecyclePreview: true,
  readLifecyclePreview: true,
};

const ofImageScans: Readonly<Record<keyof ImageScanPort, true>> = { findScan: true, startScan: true };
