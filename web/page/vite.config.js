import { defineConfig } from 'vite';

// The page is made of its own files alone: one script, no request elsewhere, nothing inlined that a policy would have to allow.
export default defineConfig({
  root: import.meta.dirname,
  base: '/page/',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../../dist/page',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
