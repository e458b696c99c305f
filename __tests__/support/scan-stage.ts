import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateRepositoryCommand,
  ECRClient,
  type EnhancedImageScanFinding,
  type ImageScanFinding,
  PutRegistryScanningConfigurationCommand,
} from '@aws-sdk/client-ecr';
import type { Config } from '../../src/config/config.js';
import type { ScanRule } from '../../src/emulator/ecr/scan-rules.js';
import { registryClient } from './push-image.js';
import { type Circumstances, ScriptedService, type ScriptedShip } from './scripted-service.js';
import { clientConfig } from './start-test-emulator.js';

/** How ECR scans: `none` is basic scanning without scan on push. */
export type Scanning = 'basic' | 'enhanced' | 'none';

export interface ScanStageOptions {
  readonly scanning?: Scanning;
  /** What the scan of every image comes to. */
  readonly rule?: ScanRule;
  readonly rules?: readonly ScanRule[];
}

/** A service in virtual time, and an image in ECR that is shipped to it. */
export interface ScanStage {
  readonly service: ScriptedService;
  readonly ecr: ECRClient;
  /** `127.0.0.1:port/app` */
  readonly uri: string;
  /** Pushes an image under a tag; gives its digest. */
  push(tag: string): Promise<string>;
  pushManifest(reference: string, manifest: object): Promise<void>;
  ship(tag: string, scan: Partial<Config['scan']>, circumstances?: Circumstances): Promise<ScriptedShip>;
  close(): Promise<void>;
}

const repositoryName = 'app';

export async function scanStage({ scanning = 'basic', rule, rules }: ScanStageOptions): Promise<ScanStage> {
  const scanRules = rules ?? (rule === undefined ? [] : [rule]);
  const folder = mkdtempSync(join(tmpdir(), 'ecs-ship-scan-'));
  const findings = join(folder, 'findings.json');
  writeFileSync(findings, JSON.stringify(scanRules));
  const service = await ScriptedService.start({}, { findings });
  rmSync(folder, { recursive: true });
  const { emulator } = service;
  process.env.AWS_ENDPOINT_URL = emulator.url;
  const ecr = new ECRClient(clientConfig(emulator));
  await ecr.send(
    new CreateRepositoryCommand({
      repositoryName,
      imageScanningConfiguration: { scanOnPush: scanning === 'basic' },
    }),
  );
  if (scanning === 'enhanced') await scanContinuously(ecr);
  const uri = `${new URL(emulator.url).host}/${repositoryName}`;
  return {
    service,
    ecr,
    uri,
    push: async (tag) =>
      (await registryClient(ecr, emulator.url)).pushImage(repositoryName, tag, `content of ${tag}`),
    pushManifest: async (reference, manifest) => {
      const client = await registryClient(ecr, emulator.url);
      const pushed = await client.fetch('PUT', `/v2/${repositoryName}/manifests/${reference}`, {
        body: JSON.stringify(manifest),
        headers: { 'content-type': 'application/vnd.oci.image.index.v1+json' },
      });
      if (pushed.status !== 201) throw new Error(await pushed.text());
    },
    ship: (tag, scan, circumstances) => service.ship({ image: `${uri}:${tag}`, scan }, [], circumstances),
    close: async () => {
      ecr.destroy();
      await service.close();
    },
  };
}

async function scanContinuously(ecr: ECRClient): Promise<void> {
  const repositoryFilters = [{ filter: '*', filterType: 'WILDCARD' as const }];
  await ecr.send(
    new PutRegistryScanningConfigurationCommand({
      scanType: 'ENHANCED',
      rules: [{ scanFrequency: 'CONTINUOUS_SCAN', repositoryFilters }],
    }),
  );
}

/** A finding of basic scanning. */
export function basic(name: string, severity: string, packageName = 'openssl'): ImageScanFinding {
  return {
    name,
    severity: severity as NonNullable<ImageScanFinding['severity']>,
    uri: `https://example.test/${name}`,
    description: `What ${name} is about.`,
    attributes: [
      { key: 'package_name', value: packageName },
      { key: 'package_version', value: '3.0.1' },
      { key: 'CVSS3_SCORE', value: '7.4' },
    ],
  };
}

/** A finding of enhanced scanning; `fixedInVersion` undefined: there is no fix. */
export function inspected(
  name: string,
  severity: string,
  fixedInVersion?: string,
  status = 'ACTIVE',
): EnhancedImageScanFinding {
  return {
    title: `${name} - libssl3`,
    description: `What ${name} is about.`,
    severity,
    status,
    score: 7.5,
    type: 'PACKAGE_VULNERABILITY',
    packageVulnerabilityDetails: {
      vulnerabilityId: name,
      sourceUrl: `https://example.test/${name}`,
      vulnerablePackages: [
        {
          name: 'libssl3',
          version: '3.0.11',
          release: '1~deb12u2',
          packageManager: 'OS',
          fixedInVersion: fixedInVersion ?? 'NotAvailable',
        },
      ],
    },
  };
}
