import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { AstroIntegration } from 'astro';
import { alleenGemeenten } from '../lezer/bouwdeel.ts';
import { leesModel } from '../lezer/modelcache.ts';
import { deelmaat, viewDeelbeeld, viewMerk } from '../views/deelbeeld.ts';

const { resolve } = createRequire(import.meta.url);

/** Draws what only exists as pixels: the picture of a shared link, and the sign for browsers that take no SVG. */
export function beelden(): AstroIntegration {
  return {
    name: 'beelden',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        if (alleenGemeenten() !== undefined) return;
        const model = leesModel();
        const uitvoer = fileURLToPath(dir);
        const merk = viewMerk(model);
        await start();
        writeFileSync(join(uitvoer, 'deelbeeld.png'), tekenPng(viewDeelbeeld(model), deelmaat.breed));
        writeFileSync(join(uitvoer, 'apple-touch-icon.png'), tekenPng(merk, 180));
        writeFileSync(join(uitvoer, 'favicon.ico'), alsIco(tekenPng(merk, 32), 32));
      },
    },
  };
}

let gestart: Promise<void> | undefined;

/** Loads the drawing program once. It is WebAssembly: no install script, the same on every machine. */
export function start(): Promise<void> {
  return (gestart ??= initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm'))));
}

/** An SVG as PNG; its letters come from the package, because a bare machine has none. */
export function tekenPng(svg: string, breed: number): Uint8Array {
  const letter = readFileSync(resolve('@expo-google-fonts/gelasio/600SemiBold/Gelasio_600SemiBold.ttf'));
  const font = { fontBuffers: [letter], loadSystemFonts: false, defaultFontFamily: 'Gelasio SemiBold' };
  return new Resvg(svg, { fitTo: { mode: 'width', value: breed }, font }).render().asPng();
}

/** A PNG in the envelope that old browsers ask for: one entry of 16 bytes after a head of 6. */
function alsIco(png: Uint8Array, maat: number): Uint8Array {
  const kop = Buffer.alloc(22);
  kop.writeUInt16LE(1, 2);
  kop.writeUInt16LE(1, 4);
  kop.writeUInt8(maat, 6);
  kop.writeUInt8(maat, 7);
  kop.writeUInt16LE(1, 10);
  kop.writeUInt16LE(32, 12);
  kop.writeUInt32LE(png.length, 14);
  kop.writeUInt32LE(kop.length, 18);
  return Buffer.concat([kop, png]);
}
