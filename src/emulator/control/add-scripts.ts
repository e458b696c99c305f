import { list, type Schema } from '../document/schema.js';
import type { ScriptRule } from '../runtimes/scripted-rules.js';
import type { ControlRoute } from './control-route.js';
import { scriptRuleSchema } from './script-rule-schema.js';
import { scripted } from './scripted.js';

const body: Schema = { kind: 'either', of: [list(scriptRuleSchema), scriptRuleSchema] };

/** One rule or a list, before those there are: what was said last counts for tasks that start from now on. */
export const addScripts: ControlRoute = {
  method: 'POST',
  path: '/scripts',
  summary: 'says how containers behave (scripted runtime): a script rule or a list',
  body,
  handle: ({ parts, body: given }) => {
    const rules = (Array.isArray(given) ? given : [given]) as readonly ScriptRule[];
    scripted(parts.runtime).script(...rules);
    return { added: rules.length };
  },
};
