import { yamlText } from '../../config/yaml-text.js';
import type { Answers } from '../answers.js';
import type { FolderView } from '../folder-view.js';
import type { PlannedFile } from '../planned-file.js';
import { deployRoleArn } from './deploy-role.js';

const FOLDER = '.github/workflows';

/** A workflow of its own: those that are there already stay as they are. */
export function workflowFile(answers: Answers, files: FolderView): PlannedFile {
  const taken = files.get(`${FOLDER}/deploy.yml`);
  const isOurs = taken === undefined || taken.includes('org/ecs-ship@');
  return { path: `${FOLDER}/${isOurs ? 'deploy' : 'ecs-ship'}.yml`, text: workflow(answers) };
}

function workflow(answers: Answers): string {
  return `name: Deploy
on:
  push:
    branches: [${yamlText(answers.branch)}]
  workflow_dispatch:

# One deployment at a time, and none is cut off half way.
concurrency:
  group: deploy-${answers.name}
  cancel-in-progress: false

permissions:
  contents: read
  id-token: write # lets the job ask for the token that AWS trades for a role

jobs:
  deploy:
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    steps:
      - uses: actions/checkout@v6
      - uses: org/ecs-ship@v1
        with:
          region: ${answers.region}
          role-to-assume: ${deployRoleArn(answers)}
          config: ecs-ship.yml
`;
}
