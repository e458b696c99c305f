import {
  DescribeImageScanFindingsCommand,
  type DescribeImageScanFindingsCommandOutput,
  ECRClient,
  type ImageScanFindings,
  StartImageScanCommand,
} from '@aws-sdk/client-ecr';
import { ShipError } from '../../errors.js';
import type { ImageScan, ScanFinding, ScannedManifest, ScanStart } from '../../plan/scan-finding.js';
import { scannedImageInput } from '../../plan/write-requests.js';
import type { ImageScanPort } from '../../ports/image-scan-port.js';
import { awsFailure, isException } from './aws-failure.js';
import type { AwsSession } from './aws-session.js';
import { basicFinding, enhancedFinding, isActive } from './ecr-finding.js';

/** The most that DescribeImageScanFindings gives at once; so much of an image is read in few requests. */
const pageSize = 1000;

/** No image that anybody ships has more; a service that never ends its pages must not keep us. */
const mostPages = 50;

/** Image scans of Amazon ECR, basic ones and Amazon Inspector's. */
export function imageScanAdapter(session: AwsSession): ImageScanPort {
  const opened = new Map<number, ECRClient>();
  const client = (maxAttempts = session.shared.maxAttempts) => {
    const one = opened.get(maxAttempts) ?? session.watch(new ECRClient({ ...session.shared, maxAttempts }));
    opened.set(maxAttempts, one);
    return one;
  };
  return {
    findScan: (manifest, signal) => findScan(client(), manifest, signal),
    // The SDK takes "one scan a day" for throttling and would ask again and again.
    startScan: (manifest) => startScan(client(1), manifest),
  };
}

async function findScan(
  client: ECRClient,
  manifest: ScannedManifest,
  signal: AbortSignal | undefined,
): Promise<ImageScan | undefined> {
  const pages: DescribeImageScanFindingsCommandOutput[] = [];
  try {
    for (let nextToken: string | undefined; pages.length === 0 || nextToken !== undefined; ) {
      const command = new DescribeImageScanFindingsCommand({
        ...scannedImageInput(manifest),
        maxResults: pageSize,
        ...(nextToken === undefined ? {} : { nextToken }),
      });
      const page = await client.send(command, signal === undefined ? {} : { abortSignal: signal });
      pages.push(page);
      nextToken = pages.length < mostPages ? page.nextToken : undefined;
    }
  } catch (error) {
    if (isException(error, 'ScanNotFoundException')) return undefined;
    if (isException(error, 'ImageNotFoundException')) throw noSuchImage(manifest, error);
    if (signal?.aborted) throw lateAnswer(error);
    throw awsFailure(error, 'ecr:DescribeImageScanFindings');
  }
  return imageScan(pages);
}

function imageScan(pages: readonly DescribeImageScanFindingsCommandOutput[]): ImageScan {
  const { status = 'FINDINGS_UNAVAILABLE', description } = pages[0]?.imageScanStatus ?? {};
  const results = pages.flatMap(({ imageScanFindings }) => imageScanFindings ?? []);
  const scannedAt = results[0]?.imageScanCompletedAt?.getTime();
  return {
    status,
    ...(description === undefined ? {} : { description }),
    ...(results.length === 0 ? {} : { findings: results.flatMap(findingsOf) }),
    ...(scannedAt === undefined ? {} : { scannedAt }),
  };
}

function findingsOf({ findings = [], enhancedFindings = [] }: ImageScanFindings): readonly ScanFinding[] {
  return [...findings.map(basicFinding), ...enhancedFindings.filter(isActive).map(enhancedFinding)];
}

function noSuchImage({ repository, digest }: ScannedManifest, cause: unknown): ShipError {
  return new ShipError('image-not-found', `Repository ${repository} has no image ${digest}.`, {
    remedy: 'Check the option image; a lifecycle policy may have expired it.',
    cause,
  });
}

function lateAnswer(cause: unknown): ShipError {
  return new ShipError('aws-unreachable', 'ECR did not tell the scan’s findings in time.', {
    remedy: 'Look at the image in ECR’s console, or ship the commit again.',
    cause,
  });
}

/** Enhanced scanning answers StartImageScan with `ValidationException: This feature is disabled`. */
async function startScan(client: ECRClient, manifest: ScannedManifest): Promise<ScanStart> {
  try {
    await client.send(new StartImageScanCommand(scannedImageInput(manifest)));
    return 'started';
  } catch (error) {
    if (isException(error, 'LimitExceededException')) return 'had-one-today';
    if (isException(error, 'ValidationException')) return 'not-by-hand';
    if (isException(error, 'UnsupportedImageTypeException')) return 'unsupported';
    throw awsFailure(error, 'ecr:StartImageScan');
  }
}
