import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.cache/', '.split/', '**/*.mjs', '*.js', '*.cjs'] },
  ...tseslint.configs.strict,
  {
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
    },
  },
  // Every text is hostile: no regular expression may take more than linear time over it.
  {
    plugins: { regexp },
    files: ['src/**', 'web/**'],
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  // Tables are data: their length is the length of the world they describe.
  {
    files: ['src/lang/**', 'src/registry/**', 'test/**', 'src/messages/**'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
);
