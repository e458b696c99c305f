import { repositoryOf } from '../../plan/definition/repository-of.js';
import { ecrAddress } from '../../plan/ecr-address.js';
import { locateImage } from '../../steps/image/locate-image.js';
import { type Line, ok, readOr, unknown, warning } from '../line.js';
import type { Patient } from '../patient.js';
import { imagesOf } from './images-of.js';

/** A revision whose image is gone can neither be scaled out nor rolled back to. */
export async function examineRunning(patient: Patient): Promise<readonly Line[]> {
  const { run } = patient;
  const revision = await readOr(patient.revision(), (error) =>
    unknown('running-image', 'Whether the image that runs exists', error),
  );
  if ('lines' in revision) return revision.lines;
  const references = imagesOf(revision.value.definition).filter(
    (one) => ecrAddress(repositoryOf(one)) !== undefined,
  );
  const looks = await Promise.all(
    references.map((reference) => readOr(locateImage(run, reference, ''), ({ message }) => gone(message))),
  );
  const lost = looks.flatMap((look) => ('lines' in look ? look.lines : []));
  if (lost.length > 0 || references.length === 0) return lost;
  return [ok('running-image', `the image of ${revision.value.arn.split('/').at(-1)}, which runs, exists`)];
}

function gone(message: string): Line {
  return warning(
    'running-image',
    `The image that the service runs is gone: ECS can start no further task of it, nor go back to it. ${message}`,
    'Ship a commit soon; and have the lifecycle policy keep what runs (docs/lifecycle.md).',
  );
}
