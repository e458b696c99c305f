import { buildsImage } from '../../plan/builds-image.js';
import { readPolicyFile } from '../../steps/lifecycle/lifecycle-file.js';
import { failedBy, type Line, ok, readOr, unknown } from '../line.js';
import type { Patient } from '../patient.js';
import { judgeLifecycle } from './judge-lifecycle.js';
import { judgePolicy, judgeScanning, judgeTags } from './judge-repository.js';

/** The repository that a build is pushed to: its settings, its policies, and what they do to what runs. */
export async function examineRepository(patient: Patient): Promise<readonly Line[]> {
  const { config, ports, run } = patient;
  if (!buildsImage(config)) return [];
  const { repository: name } = config.image;
  const [repository, policy, access, file] = await Promise.all([
    readOr(patient.repository(), (error) =>
      unknown('repository', `Whether the repository ${name} exists`, error),
    ),
    readOr(ports.ecr.findLifecyclePolicy(name), (error) =>
      unknown('lifecycle-policy', 'What the lifecycle policy is', error),
    ),
    readOr(ports.ecr.findRepositoryPolicy(name), (error) =>
      unknown('repository-policy', 'Whom the repository lets in', error),
    ),
    readOr(readPolicyFile(run), (error) => failedBy('lifecycle-policy', error)),
  ]);
  const lifecycle =
    'lines' in policy
      ? policy.lines
      : 'lines' in file
        ? file.lines
        : judgeLifecycle(config.lifecycle, policy.value, file.value);
  if ('lines' in repository) return [...repository.lines, ...lifecycle];
  const found = repository.value;
  if (found === undefined)
    return [ok('repository', `${name} does not exist yet; the first ship creates it`), ...lifecycle];
  return [
    ok('repository', found.uri),
    judgeScanning(config, found),
    judgeTags(config, found),
    ...lifecycle,
    ...('lines' in access ? access.lines : judgePolicy(config, name, access.value)),
  ];
}
