import { dropUnusedModels } from '../../scripts/build/drop-unused-models.js';

const used = `const n0 = "com.amazonaws.ecs";
const _T = "Task";
const _tA = "taskArn";
var Task$ = [3, n0, _T,
    0,
    [_tA],
    [0]
];
var Tasks = [1, n0, _T,
    0, () => Task$
];
`;
const unused = `const _G = "Gateway";
var Gateway$ = [3, n0, _G,
    0,
    [_G],
    [() => GatewayRoute$]
];
var GatewayRoute$ = [3, n0, _G,
    0, [], []
];
`;
const chunk = (models: string) => `export const modules = {

/***/ 12:
/***/ ((module, exports, require) => {

// models: Gateway$, GatewayRoute$
${models}const DescribeTasks$ = [9, n0, _T, 0, () => Tasks, () => Tasks];
command(DescribeTasks$);

/***/ }),

/***/ 13:
/***/ ((module, exports, require) => {

/* harmony export */ require.d(exports, { a: () => (/* binding */ Gateway$) });
${unused}
/***/ })

};
`;

describe('a chunk of the bundle', () => {
  it('loses the models that nothing refers to but each other and a comment', () => {
    expect(dropUnusedModels(chunk(used + unused))).toBe(chunk(used));
  });

  it('loses the list of what nobody imports', () => {
    const list = '// UNUSED EXPORTS: Gateway$, GatewayRoute$\n';
    expect(dropUnusedModels(chunk(list + used))).toBe(chunk(used));
  });

  it('keeps whatever is exported, and what that refers to', () => {
    expect(dropUnusedModels(chunk(used))).toContain(unused);
  });

  it('keeps a name that only a string holds, and every other declaration', () => {
    const text = chunk(`${used}const _X = "x";\nconst named = "_X";\nconst idle = [1, 2, 3];\n`);
    expect(dropUnusedModels(text)).toBe(text);
  });
});
