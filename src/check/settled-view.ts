import type { MemberSetting } from '../config/config.js';
import { applySettings } from '../plan/definition/apply-settings.js';
import type { CheckInput } from './check-input.js';
import type { DataPath } from './data-file.js';
import { objectsIn } from './json-value.js';
import type { TaskDefinitionView } from './task-definition-view.js';

/** The definition with what the option `set` says, at the places that say so. */
export function settledView(
  view: TaskDefinitionView,
  settings: readonly MemberSetting[],
  placeOf: CheckInput['placeOf'],
): TaskDefinitionView {
  if (settings.length === 0) return view;
  const containerDefinitions = view.containers.map(({ value }) => value);
  const definition = applySettings({ ...view.definition, containerDefinitions }, settings);
  const over =
    (at: TaskDefinitionView['at'], above: DataPath) =>
    (...path: DataPath) => {
      const setting = settings.find(({ steps }) => isAbout(steps, [...above, ...path]));
      return setting === undefined ? at(...path) : placeOf('set', setting.path);
    };
  return {
    definition,
    at: over(view.at, []),
    containers: objectsIn(definition.containerDefinitions).map(({ value }) => {
      const name = `${value.name}`;
      const at = view.containers.find((one) => one.name === name)?.at ?? view.at;
      return { name, value, at: over(at, ['containerDefinitions', name]) };
    }),
  };
}

/** Whether the setting decides what is at the path, or something in there; a container as a whole stays where it is. */
function isAbout(steps: MemberSetting['steps'], path: DataPath): boolean {
  const names = steps.map((step) => ('member' in step ? step.member : step.key));
  const least = path[0] === 'containerDefinitions' ? 3 : 1;
  if (path.length < Math.min(least, names.length)) return false;
  return names.slice(0, path.length).every((name, index) => name === path[index]);
}
