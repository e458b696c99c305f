import { documentedPolicy } from '../documented-policy.js';
import type { DoctorSetup } from './doctor-setup.js';
import { healthyNetwork } from './healthy-network.js';
import { healthyRoles, SECRET } from './healthy-roles.js';
import { healthyService } from './healthy-service.js';

/** A set-up that doctor has nothing to say about; its policy is that of docs/iam.md. */
export function healthySetup(): DoctorSetup {
  const { Statement } = documentedPolicy(['examination']);
  return {
    ...healthyNetwork(),
    ...healthyService(),
    cluster: { clusterName: 'production' },
    repository: {
      repositoryName: 'web',
      imageScanningConfiguration: { scanOnPush: true },
      imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
      imageTagMutabilityExclusionFilters: ['latest', 'ecs-ship.*'].map((filter) => ({
        filterType: 'WILDCARD',
        filter,
      })),
    },
    imageTags: ['v1'],
    logGroups: [{ logGroupName: '/ecs/web', retentionInDays: 30 }],
    secrets: [{ Name: SECRET, SecretString: JSON.stringify({ password: SECRET_VALUE }) }],
    parameters: [{ Name: '/web/level', Value: SECRET_VALUE }],
    roles: healthyRoles(),
    policy: { Version: '2012-10-17', Statement: [Statement].flat() },
    faults: [],
    options: {
      ...{ cluster: 'production', service: 'web', region: 'eu-central-1', repository: 'web' },
      'task-definition': 'task-definition.json',
    },
    files: {
      Dockerfile: 'FROM scratch\nCOPY run.sh /\nUSER 1000\n',
      '.dockerignore': '.git\n',
      'run.sh': 'exit 0\n',
    },
    docker: {
      version: '26.1.5',
      'buildx inspect': 'Name: ci\nDriver: docker-container\nPlatforms: linux/amd64, linux/arm64',
    },
    hasGit: true,
    environment: {},
    atLast: [],
  };
}

/** The value of every secret; nothing that doctor sees or says may hold it. */
export const SECRET_VALUE = 'correct horse battery staple';
