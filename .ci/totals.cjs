// Adds up what the test runs reported; a step that failed without a failing test counts as one failure.
const fs = require('node:fs');
const path = require('node:path');

const REPORTS = ['test-cluster.json', 'test-rest.json', 'test-faults.json', 'e2e.json'];

const [directory, ...failedSteps] = process.argv.slice(2);
const total = { passed: 0, failed: 0, skipped: 0 };
for (const name of REPORTS) {
  try {
    const report = JSON.parse(fs.readFileSync(path.join(directory, name), 'utf8'));
    total.passed += report.numPassedTests;
    total.failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
    total.skipped += report.numPendingTests + report.numTodoTests;
  } catch (error) {
    // A run that died told nothing, however many tests had passed before.
    console.log(`no report ${name}: ${error.message}`);
    total.failed += 1;
  }
}
for (const step of failedSteps) console.log(`failed step: ${step}`);
if (failedSteps.length > 0 && total.failed === 0) total.failed = failedSteps.length;
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
