import { isUnknown } from '../../plan/unknown.js';
import { scannedImageInput } from '../../plan/write-requests.js';
import type { ImageScanPort } from '../../ports/image-scan-port.js';
import type { Rehearsal } from './rehearsal.js';

/** Scans that are all over and found nothing; one that a run would have to begin is noted. */
export function rehearsedScans(real: ImageScanPort, { journal, checked }: Rehearsal): ImageScanPort {
  const scansOnPush = scansWhatIsPushed(checked);
  return {
    findScan: async (manifest) => {
      const { repository, digest } = manifest;
      const subject = { repository, registry: { registryId: manifest.registryId, region: undefined } };
      const built = isUnknown(digest);
      const scan = built ? undefined : await real.findScan(manifest);
      const begins = built ? !scansOnPush : scan === undefined || scan.status === 'FAILED';
      if (begins) journal.send({ action: 'ecr:StartImageScan', input: scannedImageInput(manifest) }, subject);
      else journal.mayCall('imageScans.startScan', subject);
      return { status: 'COMPLETE', findings: [] };
    },
    startScan: async () => 'started',
  };
}

function scansWhatIsPushed({ repository }: Rehearsal['checked']): boolean {
  if (repository?.kind === 'create') return repository.create.scanOnPush;
  const change = repository?.kind === 'change' ? repository.change.scanOnPush : undefined;
  return change ?? repository?.repository.scanOnPush ?? false;
}
