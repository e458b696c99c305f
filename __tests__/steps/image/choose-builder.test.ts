import type { BuildConfig } from '../../../src/config/config.js';
import type { BuilderAbilities, BuilderTool } from '../../../src/ports/builder-port.js';
import { chooseBuilder } from '../../../src/steps/image/choose-builder.js';
import type { Run } from '../../../src/steps/run.js';
import { engineOnly } from '../../support/builder-abilities.js';
import { buildConfig } from '../../support/default-config.js';

/** Chooses on a machine with these tools; gives the builder's name and which tools were asked in turn. */
async function choose(build: Partial<BuildConfig>, machine: Partial<Record<BuilderTool, BuilderAbilities>>) {
  const asked: string[] = [];
  const probe = async (tools: readonly BuilderTool[]): Promise<BuilderAbilities> => {
    asked.push(tools.join('+'));
    return Object.assign({}, ...tools.map((tool) => machine[tool] ?? {}));
  };
  const run = { config: { build: buildConfig(build) }, ports: { builder: { probe } } } as unknown as Run;
  const outcome = await chooseBuilder(run).then(
    ({ name }) => name,
    (error: Error) => error.message,
  );
  return { outcome, asked };
}

const podman = { podman: '4.3.1' };
const silent = { trouble: { docker: ['Cannot connect to the Docker daemon'] } };

describe('the choice of a builder', () => {
  it('asks nobody else where docker will do', async () => {
    await expect(choose({}, { docker: engineOnly, podman })).resolves.toEqual({
      outcome: 'buildx in Docker 26.1.5',
      asked: ['docker'],
    });
  });

  it('takes podman for what docker cannot do here', async () => {
    const platforms = ['linux/amd64', 'linux/arm64'];
    await expect(choose({ platforms }, { docker: engineOnly, podman })).resolves.toEqual({
      outcome: 'podman 4.3.1',
      asked: ['docker', 'podman+buildah'],
    });
  });

  it('says that Docker is silent, where something else builds instead and where nothing does', async () => {
    await expect(choose({}, { docker: silent, podman })).resolves.toMatchObject({
      outcome: 'podman 4.3.1 (Docker’s engine does not answer)',
    });
    await expect(choose({}, { docker: silent })).resolves.toMatchObject({
      outcome: 'Docker is installed, but its engine does not answer.',
    });
  });

  it('asks only the tool that is named', async () => {
    await expect(choose({ builder: 'buildah' }, { docker: engineOnly, podman })).resolves.toEqual({
      outcome: 'The builder buildah is not installed.',
      asked: ['buildah'],
    });
  });
});
