import { buildsImage } from '../../plan/builds-image.js';
import { repositoryOf } from '../../plan/definition/repository-of.js';
import { ecrAddress } from '../../plan/ecr-address.js';
import { taskPlatform } from '../../plan/platform.js';
import { type LocatedImage, platformsOf } from '../../steps/image/image-facts.js';
import { locateImage } from '../../steps/image/locate-image.js';
import { failedBy, type Line, ok, readOr, skipped, unknown } from '../line.js';
import type { Patient } from '../patient.js';
import { examineRunning } from './examine-running.js';
import { examineSource } from './examine-source.js';
import { imagesOf } from './images-of.js';
import { judgePlatform } from './judge-platform.js';

/** The images that the tasks would pull, and those that run. */
export async function examineImage(patient: Patient): Promise<readonly Line[]> {
  const found = await Promise.all([examineSource(patient), examineWanted(patient), examineRunning(patient)]);
  return found.flat();
}

/** Images that exist already: the one of the option `image`, and those of other containers. */
async function examineWanted(patient: Patient): Promise<readonly Line[]> {
  const { config, run } = patient;
  const planned = await readOr(patient.taskDefinition(), (error) =>
    unknown('image', 'Which images are pulled', error),
  );
  if ('lines' in planned) return planned.lines;
  const ours = buildsImage(config) ? await patient.repositoryUri() : undefined;
  const references = imagesOf(planned.value).filter((one) => repositoryOf(one) !== ours || one.includes('@'));
  const wanted = taskPlatform(planned.value);
  const lines = await Promise.all(
    references.map(async (reference) => {
      const located = await readOr(locateImage(run, reference, remedy), (error) => failedBy('image', error));
      if ('lines' in located) return located.lines;
      return located.value === undefined
        ? [notAsked(reference)]
        : [
            ok('image', `${reference} exists`),
            ...(await platformLine(patient, reference, located.value, wanted)),
          ];
    }),
  );
  return lines.flat();
}

const remedy = 'Correct the image in the task definition or the option image, or push it first.';

async function platformLine(
  { run }: Patient,
  reference: string,
  located: LocatedImage,
  wanted: string | undefined,
): Promise<readonly Line[]> {
  const platforms = await platformsOf(run, located);
  return judgePlatform(reference, platforms, wanted);
}

function notAsked(reference: string): Line {
  const isEcr = ecrAddress(repositoryOf(reference)) !== undefined;
  return skipped(
    'image',
    isEcr
      ? `Whether ${reference} exists is not known: its registry does not let it be looked up.`
      : `Whether ${reference} exists is not known: only ECR is asked.`,
  );
}
