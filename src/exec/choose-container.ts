import { didYouMean } from '../config/did-you-mean.js';
import { ShipError } from '../errors.js';
import { repositoryOf } from '../plan/definition/repository-of.js';
import type { ExecContainer, ExecTask } from '../ports/exec-port.js';

/** The container that is named, else the only one, else the one whose image is of the repository. Throws `option-invalid`. */
export function chooseContainer(
  { containers }: ExecTask,
  repository: string,
  wanted?: string,
): ExecContainer {
  const names = containers.map(({ name }) => name);
  if (wanted !== undefined) {
    const named = containers.find(({ name }) => name === wanted);
    if (named !== undefined) return named;
    throw new ShipError(
      'option-invalid',
      `--container: there is no "${wanted}"${didYouMean(wanted, names)}`,
      {
        remedy: `The task has ${names.join(', ')}.`,
      },
    );
  }
  const ours = containers.filter(({ image }) => repositoryOf(image).endsWith(`/${repository}`));
  const [only, another] = ours.length > 0 ? ours : containers;
  if (only !== undefined && another === undefined) return only;
  throw new ShipError('option-invalid', `--container: the task has several: ${names.join(', ')}`, {
    remedy: 'Name one of them with --container.',
  });
}
