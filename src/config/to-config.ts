import type {
  BuildConfig,
  Config,
  ImageConfig,
  ReleaseConfig,
  RepositoryConfig,
  ScanConfig,
} from './config.js';
import type { OptionValues } from './options.js';
import { toOverrides } from './to-overrides.js';
import { withoutUnset } from './without-unset.js';

/** The options' values as the core wants them. */
export function toConfig(values: OptionValues): Config {
  return {
    aws: withoutUnset({
      region: values.region,
      roleToAssume: values['role-to-assume'],
      roleChain: values['role-chain'],
      roleExternalId: values['role-external-id'],
      roleSessionName: values['role-session-name'],
      audience: values.audience,
      allowedAccountIds: values['allowed-account-ids'] ?? [],
    }),
    target: { cluster: values.cluster, service: values.service },
    image: toImage(values),
    build: toBuild(values),
    repository: toRepository(values),
    scan: toScan(values),
    lifecycle: withoutUnset({
      mode: values.lifecycle,
      keepImages: values['keep-images'],
      untaggedDays: values['untagged-days'],
      policyFile: values['lifecycle-policy'],
    }),
    taskDefinition: withoutUnset({
      file: values['task-definition'],
      family: values['task-definition-family'],
      revision: values['task-definition-arn'],
      generate: values['generate-task-definition']
        ? withoutUnset({ port: values.port, healthCheckPath: values['health-check-path'] })
        : undefined,
      container: values.container,
      overrides: toOverrides(values),
    }),
    ...toRelease(values),
    update: withoutUnset({
      forceNewDeployment: values['force-new-deployment'],
      allowOlder: values['allow-older'],
      keepRevisions: values['keep-revisions'],
      desiredCount: values['desired-count'],
    }),
    watch: {
      timeoutMs: values.timeout,
      noProgressTimeoutMs: values['no-progress-timeout'],
      onFailure: values['on-failure'],
      onCancel: values['on-cancel'],
    },
  };
}

function toRelease(values: OptionValues): { readonly release?: ReleaseConfig } {
  const command = values['release-command'] ?? [];
  const after = values['after-command'] ?? [];
  if (command.length + after.length === 0) return {};
  const container = values['release-container'];
  return { release: withoutUnset({ command, after, container, timeoutMs: values['release-timeout'] }) };
}

function toImage(values: OptionValues): ImageConfig {
  return withoutUnset({
    repository: values.repository ?? values.service,
    reference: values.image,
    tag: values.tag,
    tags: values.tags ?? [],
    latest: values.latest === 'auto' ? values.latest : values.latest === 'true',
    requireClean: values['require-clean'],
    reuse: values.reuse,
    pushTo: values['push-to'] ?? [],
    environment: values.environment,
  });
}

function toBuild(values: OptionValues): BuildConfig {
  return withoutUnset({
    builder: values.builder,
    context: values.context,
    dockerfile: values.dockerfile,
    target: values.target,
    args: values['build-args'] ?? {},
    secrets: values['build-secrets'] ?? {},
    ssh: values.ssh ?? [],
    platforms: values.platforms ?? [],
    labels: values.labels ?? {},
    cache: values.cache,
    noCache: values['no-cache'],
    pull: values.pull,
    network: values.network,
    reproducible: values.reproducible,
    provenance: values.provenance,
    sbom: values.sbom,
    options: values['build-options'] ?? [],
  });
}

function toRepository(values: OptionValues): RepositoryConfig {
  return withoutUnset({
    update: values['repository-update'],
    tags: values['repository-tags'] ?? {},
    kmsKey: values['kms-key'],
    pullAccounts: values['pull-accounts'] ?? [],
  });
}

function toScan(values: OptionValues): ScanConfig {
  return withoutUnset({
    gate: values.scan,
    timeoutMs: values['scan-timeout'],
    ignore: values['scan-ignore'] ?? {},
    sarifFile: values['scan-sarif'],
    gitlabFile: values['scan-gitlab-report'],
  });
}
