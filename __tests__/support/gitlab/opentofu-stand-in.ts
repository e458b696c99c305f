import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ComponentProject } from './component-project.js';
import type { Programs } from './stand-in-programs.js';

/** In place of GitLab's own OpenTofu component: the inputs and the one job that the docs' pipeline goes by. */
const TEMPLATE = `spec:
  inputs:
    version: {}
    opentofu_version: {}
    root_dir: {}
    state_name: {}
---
apply:
  stage: deploy
  image: registry.gitlab.com/components/opentofu/gitlab-opentofu:$[[ inputs.version ]]-opentofu$[[ inputs.opentofu_version ]]
  rules: [{ if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH, when: manual }]
  script: [gitlab-tofu apply]
`;

export const openTofuComponent: ComponentProject = {
  path: 'components/opentofu',
  versions: ['4.5.0'],
  fill: (folder) => {
    mkdirSync(join(folder, 'templates'));
    writeFileSync(join(folder, 'templates', 'full-pipeline.yml'), TEMPLATE);
  },
};

/** `gitlab-tofu` of its image, where the infrastructure has these outputs. */
export function openTofuProgram(outputs: Readonly<Record<string, string>>): Programs {
  const cases = Object.entries(outputs).map(
    ([name, value]) => `'output -raw ${name}') printf %s '${value}' ;;`,
  );
  return { 'gitlab-tofu': ['case "$*" in', 'apply) ;;', ...cases, '*) exit 1 ;;', 'esac'] };
}
