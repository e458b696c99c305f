import { ALARM_STATES, type AlarmState } from '../alarms.js';
import { choice, record } from '../document/schema.js';
import type { ControlRoute } from './control-route.js';

export const setAlarm: ControlRoute = {
  method: 'PUT',
  path: '/alarms/:name',
  summary: `puts an alarm into {"state":"${ALARM_STATES.join('"|"')}"}`,
  body: record({ state: choice(...ALARM_STATES) }, ['state']),
  handle: ({ parts, body, parameters }) => {
    const { name = '' } = parameters;
    parts.alarms.set(name, (body as { readonly state: AlarmState }).state);
    return { name, state: parts.alarms.state(name) };
  },
};
