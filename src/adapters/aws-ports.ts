import type { Ports } from '../ports.js';
import type { AwsSession } from './aws-session.js';
import { ecrAdapter } from './ecr.js';
import { imageScanAdapter } from './ecr-scan.js';
import { ecsAdapter } from './ecs.js';
import { identityAdapter } from './identity.js';
import { loadBalancingAdapter } from './load-balancing.js';
import { logsAdapter } from './logs.js';
import { secretsAdapter } from './secrets.js';

/** Every port that AWS is behind. */
export function awsPorts(session: AwsSession) {
  return {
    ecr: ecrAdapter(session),
    imageScans: imageScanAdapter(session),
    ecs: ecsAdapter(session),
    logs: logsAdapter(session),
    secrets: secretsAdapter(session),
    loadBalancing: loadBalancingAdapter(session),
    identity: identityAdapter(session),
  } satisfies Partial<Ports>;
}
