import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = process.env['MITHAQ_SERVER'] ?? 'http://127.0.0.1:4350';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    react(),
    { ...optimizeLocales.vite({ locales: ['ar-AE', 'en-US', 'fr-FR'] }), enforce: 'pre' },
  ],
  build: {
    target: 'es2023',
    cssTarget: 'chrome123',
    outDir: 'dist',
    emptyOutDir: true,
    // The Content-Security-Policy allows no data: fonts or scripts.
    assetsInlineLimit: 0,
    reportCompressedSize: true,
    modulePreload: { polyfill: false },
  },
  server: {
    // The one-time address is opened here too: the server answers it with a session.
    proxy: { '/api': { target: server }, '^/\\?key=': { target: server } },
  },
});
