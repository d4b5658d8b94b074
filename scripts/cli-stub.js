#!/usr/bin/env node
// Starts the terminal door on Node 24 or newer: this process's own, else the one that `npm ci` put beside the project.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const beside = fileURLToPath(new URL('../../node_modules/node/bin/node', import.meta.url));
if (Number.parseInt(process.versions.node, 10) >= 24) {
  // A terminal runs the same bundle again and again; a runner starts with an empty disk, so the actions do not.
  // In a folder of one's own: what lies in the shared one for temporary files, others may have put there.
  const cache = process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache');
  module.enableCompileCache(path.join(cache, 'lamina', 'node'));
  const { openTerminal } = await import('../lib/index.js');
  await openTerminal(process.argv, fileURLToPath(new URL('../..', import.meta.url)));
} else if (existsSync(beside)) {
  const child = spawn(beside, process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143);
  });
} else {
  console.error(
    `lamina needs Node 24 or newer; this is ${process.version}. Run "npm ci" in the project, or install Node 24.`,
  );
  process.exitCode = 2;
}
