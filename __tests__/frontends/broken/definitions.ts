import type { BrokenInput } from '../../support/broken-input.js';
import { lines } from './lines.js';
import { correct } from './remedies.js';
import { wrongIn } from './wrong-in.js';

const json = wrongIn('td.json');
const yaml = wrongIn('td.yml');

/** Task definition files that are no task definition: syntax, names and types. */
export const definitions: readonly BrokenInput[] = [
  {
    what: 'a task definition that is not there',
    argv: ['--service', 'web', '--task-definition', 'task.json'],
    says: ['--task-definition: there is no file task.json.'],
    fix: correct.definitionPath,
    asRun: true,
  },
  {
    what: 'a folder for a task definition',
    files: { 'sub/a': '' },
    argv: ['--service', 'web', '--task-definition', 'sub'],
    says: ['sub is a folder, not a file.'],
    fix: correct.path,
    asRun: true,
  },
  json('an empty task definition', '', ['td.json:1:1: the file is empty']),
  json('a comma too many', lines('{', '  "family": "web",,', '  "cpu": "256"', '}'), [
    'td.json:2:19: not valid JSON: Property name expected',
  ]),
  json('a trailing comma', lines('{', '  "family": "web",', '}'), [
    'td.json:3:1: not valid JSON: Property name expected',
  ]),
  json('a value that is missing', lines('{', '  "family":', '}'), [
    'td.json:3:1: not valid JSON: Value expected',
  ]),
  json('a brace too few', lines('{', '  "family": "web"'), [
    'td.json:3:1: not valid JSON: Close brace expected',
  ]),
  json('comments in JSON', lines('{', '  // the family', '  "family": "web"', '}'), [
    'td.json:2:3: not valid JSON: Invalid comment token',
  ]),
  json('single quotes', lines("{'family': 'web'}"), ['td.json:1:2: not valid JSON: Invalid symbol']),
  json(
    'Windows line ends',
    '{\r\n  "family": "web",\r\n  "cpu": 256,\r\n  "containerDefinitions": [{"name": "web"}]\r\n}\r\n',
    [
      'td.json:3:10: cpu: expected a string, not a number',
      'td.json:4:28: containerDefinitions[0]: needs memory or memoryReservation, since the task has no memory',
    ],
  ),
  json('a byte order mark', '﻿{"family": "web", "cpuu": "256", "containerDefinitions": [{"name": "web"}]}', [
    'td.json:1:19: cpuu: unknown member (did you mean cpu?)',
    'td.json:1:59: containerDefinitions[0]: needs memory or memoryReservation, since the task has no memory',
  ]),
  json('tabs', lines('{', '\t"family": "web",', '\t\t"memry": "1"', '}'), [
    'td.json:1:1: containerDefinitions: expected a list of at least one container',
    'td.json:3:3: memry: unknown member (did you mean memory?)',
  ]),
  json(
    'wide letters',
    '{"family": "web", "tags": [{"key": "größe👋", "vlue": "1"}], "containerDefinitions": [{"name": "web"}]}',
    [
      'td.json:1:47: tags[0].vlue: unknown member (did you mean value?)',
      'td.json:1:87: containerDefinitions[0]: needs memory or memoryReservation, since the task has no memory',
    ],
  ),
  json(
    'a key given twice',
    lines(
      '{',
      '  "family": "web",',
      '  "family": "api",',
      '  "containerDefinitions": [{"name": "web", "name": "api"}]',
      '}',
    ),
    ['td.json:3:3: family is given twice (remove one)', 'td.json:4:44: name is given twice (remove one)'],
  ),
  json('a list for a task definition', '[]', [
    'td.json:1:1: not a task definition: expected an object with family and containerDefinitions',
  ]),
  json('a text for a task definition', '"web"', [
    'td.json:1:1: not a task definition: expected an object with family and containerDefinitions',
  ]),
  json('null for a task definition', 'null', [
    'td.json:1:1: not a task definition: expected an object with family and containerDefinitions',
  ]),
  json('nothing but braces', '{}', [
    'td.json:1:1: family: missing',
    'td.json:1:1: containerDefinitions: expected a list of at least one container',
  ]),
  json(
    'the output of describe-task-definition',
    lines(
      '{',
      ' "taskDefinition": {',
      '  "family": "web",',
      '  "revision": 3,',
      '  "containerDefinitions": [{"nme": "web"}]',
      ' },',
      ' "tags": []',
      '}',
    ),
    [
      'td.json:5:28: containerDefinitions[0].image: missing',
      'td.json:5:29: containerDefinitions[0].nme: unknown member (did you mean name?)',
    ],
  ),
  json(
    'values of other types',
    '{"family": 5, "cpu": 256, "memory": {}, "containerDefinitions": {"name": "web"}}',
    [
      'td.json:1:12: family: expected a string, not a number',
      'td.json:1:22: cpu: expected a string, not a number',
      'td.json:1:37: memory: expected a string, not an object',
      'td.json:1:65: containerDefinitions: expected a list, not an object',
    ],
  ),
  yaml(
    'YAML with a wrong indent',
    lines('family: web', 'containerDefinitions:', '  - name: web', '   image: web'),
    ['td.yml:4:1: Sequence item without - indicator'],
  ),
  yaml(
    'YAML with a quote that is not closed',
    lines('family: web', "cpu: '256", 'containerDefinitions: []'),
    ['td.yml:2:6: this quote is not closed'],
  ),
  yaml('YAML with two documents', lines('family: web', '---', 'family: api'), [
    'td.yml:2:1: a second document begins here (put everything into one)',
  ]),
  yaml('YAML with an alias without an anchor', lines('family: web', 'containerDefinitions: *all'), [
    'td.yml:2:23: no anchor &all stands before *all',
  ]),
  yaml(
    'numbers for sizes',
    lines(
      'family: web',
      'cpu: 256',
      'memory: 512',
      'containerDefinitions:',
      '  - {name: web, image: web, cpu: "1"}',
    ),
    [
      'td.yml:2:6: cpu: expected a string, not a number',
      'td.yml:3:9: memory: expected a string, not a number',
      'td.yml:5:34: containerDefinitions[0].cpu: expected a number, not a string',
    ],
  ),
  yaml(
    'an anchor used twice',
    lines(
      'family: web',
      'containerDefinitions:',
      '  - &a {name: web, image: web, memory: 64, usr: app}',
      '  - *a',
    ),
    [
      'td.yml:3:44: containerDefinitions[0].usr: unknown member (did you mean user?)',
      'td.yml:4:5: containerDefinitions[1].usr: unknown member (did you mean user?)',
      'td.yml:4:5: containerDefinitions[1].name: "web" is the name of containerDefinitions[0] too (rename one)',
    ],
  ),
  yaml(
    'aliases of aliases',
    lines(
      'a: &a [x,x,x,x,x,x,x,x,x,x]',
      'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]',
      'c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]',
      'd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]',
      'e: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]',
      'family: web',
      'containerDefinitions: [*e,*e]',
    ),
    ['td.yml:1:1: its aliases stand for more than 100000 values'],
  ),
  yaml(
    'a merge key',
    lines(
      'family: web',
      'x-a: &a {memory: 64}',
      'containerDefinitions:',
      '  - {<<: *a, name: web, image: web}',
    ),
    ['td.yml:2:1: x-a: unknown member'],
  ),
];
