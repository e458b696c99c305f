import type { Builder } from '../../plan/builder.js';
import { buildsImage } from '../../plan/builds-image.js';
import { taskPlatform } from '../../plan/platform.js';
import { isRemoteContext } from '../../plan/remote-context.js';
import { chooseBuilder } from '../../steps/image/choose-builder.js';
import { version } from '../../version.js';
import { failedBy, type Line, ok, readOr, warning } from '../line.js';
import type { Patient } from '../patient.js';
import { judgeBuilderPlatform } from './judge-builder-platform.js';
import { judgeSpace } from './judge-space.js';

/** What this machine has to build and push with. */
export async function examineTools(patient: Patient): Promise<readonly Line[]> {
  const { config, ports } = patient;
  const versions = ok('versions', `ecs-ship ${version} on Node ${ports.machine.nodeVersion()}`);
  if (!buildsImage(config)) return [versions];
  const [builder, git] = await Promise.all([examineBuilder(patient), examineGit(patient)]);
  return [...builder, ...git, versions];
}

async function examineBuilder(patient: Patient): Promise<readonly Line[]> {
  const builder = await readOr(chooseBuilder(patient.run), (error) => failedBy('builder', error));
  if ('lines' in builder) return builder.lines;
  const [platform, space] = await Promise.all([
    examinePlatform(patient, builder.value),
    examineSpace(patient, builder.value),
  ]);
  return [ok('builder', builder.value.name), ...platform, ...space];
}

async function examinePlatform({ config, ports, taskDefinition }: Patient, { tool }: Builder) {
  const { platforms } = config.build;
  const planned = await taskDefinition().catch(() => undefined);
  const tasks = planned && taskPlatform(planned);
  const able = tool === 'docker' ? await ports.machine.builderPlatforms() : undefined;
  return judgeBuilderPlatform({ platforms, tasks, able });
}

/** Images lie in the engine's folder; what builds without an engine keeps them in the user's. */
async function examineSpace({ ports: { machine, files } }: Patient, { tool, inEngine }: Builder) {
  const folder = tool === 'docker' ? await machine.dockerFolder() : files.cacheFolder();
  if (folder === undefined || (tool === 'docker' && !inEngine)) return [];
  return judgeSpace(folder, await machine.freeBytes(folder));
}

async function examineGit({ config, ports }: Patient): Promise<readonly Line[]> {
  if (isRemoteContext(config.build.context)) return [];
  const found = await ports.machine.gitVersion();
  if (found !== undefined) return [ok('git', `git ${found}`)];
  return [
    warning(
      'git',
      'git does not answer, so that no commit can be told: the image gets a tag of the time.',
      'Install git, or set the option tag.',
    ),
  ];
}
