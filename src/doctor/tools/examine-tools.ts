import { buildsImage } from '../../plan/builds-image.js';
import { chooseBuilder } from '../../steps/image/choose-builder.js';
import { failedBy, type Line, ok, readOr } from '../line.js';
import type { Patient } from '../patient.js';

/** What this machine has to build and push with. */
export async function examineTools({ config, run }: Patient): Promise<readonly Line[]> {
  if (!buildsImage(config)) return [];
  const builder = await readOr(chooseBuilder(run), (error) => failedBy('builder', error));
  return 'lines' in builder ? builder.lines : [ok('builder', builder.value.name)];
}
