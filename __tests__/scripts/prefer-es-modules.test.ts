import { asEsModule } from '../../scripts/build/prefer-es-modules.js';

it('leaves only the ES modules of a package to be found', () => {
  const given = {
    name: '@smithy/core',
    main: './dist-cjs/index.js',
    module: './dist-es/index.js',
    sideEffects: false,
    exports: {
      './package.json': './package.json',
      './serde': {
        types: './dist-types/serde.d.ts',
        node: './dist-cjs/serde.js',
        import: './dist-es/serde.js',
        require: './dist-cjs/serde.js',
      },
      './legacy': { require: './dist-cjs/legacy.js' },
    },
  };
  expect(asEsModule(given)).toEqual({
    name: '@smithy/core',
    main: './dist-es/index.js',
    sideEffects: false,
    exports: {
      './package.json': './package.json',
      './serde': { types: './dist-types/serde.d.ts', import: './dist-es/serde.js' },
      './legacy': { require: './dist-cjs/legacy.js' },
    },
  });
});

it('adds nothing to a package that says less', () => {
  expect(asEsModule({ module: './index.js' })).toEqual({ main: './index.js' });
});
