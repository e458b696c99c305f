import type { Answers } from './answers.js';
import type { FolderView } from './folder-view.js';
import type { Addition, PlannedFile } from './planned-file.js';
import { configFile, serviceDefinitionPath } from './render/config-file.js';
import { dockerfileOf, ignoreFileOf } from './render/docker-files.js';
import { iamFiles } from './render/iam-files.js';
import { PIPELINE, pipelineAddition, pipelineFile } from './render/pipeline-file.js';
import { taskDefinitionFile } from './render/task-definition-file.js';
import { workflowFile } from './render/workflow-file.js';

export interface FilePlan {
  readonly files: readonly PlannedFile[];
  readonly additions: readonly Addition[];
}

/** Every file that a ship needs and the folder lacks, in the order in which one reads them. */
export function planFiles(answers: Answers, files: FolderView): FilePlan {
  const ofServices = answers.services.flatMap((one) => [
    ...listed(taskDefinitionFile(answers, one)),
    ...listed(serviceFile(one)),
    ...listed(dockerfileOf(one)),
    ...listed(ignoreFileOf(one)),
  ]);
  const { planned, additions } = ciFiles(answers, files);
  return { files: [configFile(answers), ...ofServices, ...planned, ...iamFiles(answers)], additions };
}

function ciFiles(answers: Answers, files: FolderView) {
  if (answers.ci === 'github') return { planned: [workflowFile(answers, files)], additions: [] };
  if (answers.ci !== 'gitlab') return { planned: [], additions: [] };
  const existing = files.get(PIPELINE);
  if (existing === undefined) return { planned: [pipelineFile(answers)], additions: [] };
  return { planned: [], additions: listed(pipelineAddition(answers, existing)) };
}

function serviceFile(one: Answers['services'][number]): PlannedFile | undefined {
  const path = serviceDefinitionPath(one);
  if (path === undefined || one.imported === undefined) return undefined;
  return { path, text: `${JSON.stringify(one.imported.service, null, 2)}\n` };
}

function listed<Item>(one: Item | undefined): readonly Item[] {
  return one === undefined ? [] : [one];
}
