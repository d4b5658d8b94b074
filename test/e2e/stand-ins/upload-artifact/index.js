// Copies the file; fails where it is not there, as if-no-files-found: error would.
const fs = require('node:fs');
const path = require('node:path');

const folder = path.join(process.env.STAND_IN_ARTIFACTS, process.env.INPUT_NAME);
const copy = path.join(folder, path.basename(process.env.INPUT_PATH));
fs.mkdirSync(folder, { recursive: true });
fs.copyFileSync(process.env.INPUT_PATH, copy);
fs.appendFileSync(process.env.GITHUB_OUTPUT, `artifact-url=file://${copy}\n`);
