import type { Config, ImageConfig } from './config.js';
import type { OptionValues } from './options.js';
import { withoutUnset } from './without-unset.js';

/** The options' values as the core wants them. */
export function toConfig(values: OptionValues): Config {
  return {
    aws: withoutUnset({
      region: values.region,
      roleToAssume: values['role-to-assume'],
      roleSessionName: values['role-session-name'],
      audience: values.audience,
      allowedAccountIds: values['allowed-account-ids'] ?? [],
    }),
    target: { cluster: values.cluster, service: values.service },
    image: toImage(values),
    lifecycle: {
      mode: values.lifecycle,
      keepImages: values['keep-images'],
      untaggedDays: values['untagged-days'],
    },
    taskDefinition: withoutUnset({ file: values['task-definition'], container: values.container }),
    update: withoutUnset({
      forceNewDeployment: values['force-new-deployment'],
      allowOlder: values['allow-older'],
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

function toImage(values: OptionValues): ImageConfig {
  return withoutUnset({
    repository: values.repository ?? values.service,
    reference: values.image,
    context: values.context,
    dockerfile: values.dockerfile,
    target: values.target,
    buildArgs: values['build-args'] ?? {},
    platforms: values.platforms ?? [],
    tag: values.tag,
    latest: values.latest,
    requireClean: values['require-clean'],
  });
}
