import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { promisify } from 'node:util';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const PACKED = /\.(?:js|css|svg)$/; // not index.html: the server writes a nonce into each copy
const PURE = /packages[\\/](?:model|wire)[\\/]/; // their modules only define: what a screen does not use (policies, units) stays out

export default defineConfig({
  plugins: [react(), packAssets()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0, // the content policy lets fonts and scripts come from our own address only
    reportCompressedSize: false,
    rolldownOptions: { treeshake: { moduleSideEffects: [{ test: PURE, sideEffects: false }] } },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:7400' } },
});

/** Writes `.gz` and `.br` beside each asset, so that the server only has to choose. */
function packAssets(): Plugin {
  return {
    name: 'pack-assets',
    apply: 'build',
    async writeBundle({ dir }) {
      if (dir === undefined) return;
      const files = await readdir(dir, { recursive: true });
      await Promise.all(files.filter(file => PACKED.test(file)).map(file => packFile(join(dir, file))));
    },
  };
}

async function packFile(path: string): Promise<void> {
  const bytes = await readFile(path);
  const [zipped, brotli] = await Promise.all([
    promisify(gzip)(bytes, { level: 9 }),
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  ]);
  await Promise.all([writeFile(`${path}.gz`, zipped), writeFile(`${path}.br`, brotli)]);
}
