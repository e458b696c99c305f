import { examineAccess } from './access/examine-access.js';

import { examineCluster } from './cluster/examine-cluster.js';

import { examineImage } from './image/examine-image.js';

import type { Line } from './line.js';
import { examineLoadBalancer } from './load-balancer/examine-load-balancer.js';
import { examineLogs } from './logs/examine-logs.js';
import { examineNetwork } from './network/examine-network.js';
import type { Patient } from './patient.js';
import { examineRepository } from './repository/examine-repository.js';
import { examineRoles } from './roles/examine-roles.js';
import { examineSecrets } from './secrets/examine-secrets.js';

import { examineService } from './service/examine-service.js';

import { examineDefinition } from './task-definition/examine-definition.js';

import { examineTools } from './tools/examine-tools.js';

/** Tells what it found; what may not be read is a line of its own. Throws only for a bug. */
export type Examination = (patient: Patient) => Promise<readonly Line[]>;

/** Every examination; all run at once. */
export const examinations: readonly Examination[] = [
  examineAccess,
  examineTools,
  examineRoles,
  examineSecrets,
  examineLogs,
  examineCluster,
  examineService,
  examineNetwork,
  examineLoadBalancer,
  examineRepository,
  examineImage,
  examineDefinition,
];
