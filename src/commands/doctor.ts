import { openSession } from '../adapters/aws/aws-session.js';
import { clustersAdapter } from '../adapters/aws/clusters.js';
import { logGroupsAdapter } from '../adapters/aws/log-groups.js';
import { networkAdapter } from '../adapters/aws/network.js';
import { parametersAdapter } from '../adapters/aws/parameters.js';
import type { WebIdentityToken } from '../adapters/aws/role-credentials.js';
import { rolesAdapter } from '../adapters/aws/roles.js';
import { targetGroupsAdapter } from '../adapters/aws/target-groups.js';
import { builderAdapter } from '../adapters/builder/builder.js';
import { gitAdapter } from '../adapters/git/git.js';
import { machineAdapter } from '../adapters/machine.js';
import type { Config } from '../config/config.js';
import type { ServiceLines } from '../doctor/diagnosis.js';
import type { DoctorPorts } from '../doctor/doctor-ports.js';
import { examine } from '../doctor/examine.js';
import { patientOf } from '../doctor/patient.js';
import { openPorts } from './open-ports.js';

/** An examination as a front end asks for it. */
export interface DoctorRequest {
  /** In the file's order; named where there are several. */
  readonly services: readonly { readonly name?: string; readonly config: Config }[];
  readonly workingDirectory: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly webIdentityToken?: WebIdentityToken | undefined;
  readonly interrupted: AbortSignal;
}

/** Examines services, side by side, in the file's order. Changes nothing; throws only for a bug. */
export function examineServices(request: DoctorRequest): Promise<readonly ServiceLines[]> {
  return Promise.all(
    request.services.map(async ({ name, config }) => {
      const lines = await examineService(request, config);
      return name === undefined ? { lines } : { name, lines };
    }),
  );
}

async function examineService(request: DoctorRequest, config: Config) {
  const { environment, webIdentityToken, interrupted, workingDirectory } = request;
  const session = openSession({ aws: config.aws, webIdentityToken, interrupted });
  try {
    const git = gitAdapter(workingDirectory, interrupted);
    const ports: DoctorPorts = {
      ...openPorts(request, session),
      git,
      builder: builderAdapter(request),
      roles: rolesAdapter(session),
      parameters: parametersAdapter(session),
      machine: machineAdapter(request),
      network: networkAdapter(session),
      clusters: clustersAdapter(session),
      targetGroups: targetGroupsAdapter(session),
      logGroups: logGroupsAdapter(session),
    };
    return await examine(patientOf({ config, ports, environment, interrupted }));
  } finally {
    session.close();
  }
}
