// Adds up what the test runs reported; a step that failed without a failing test counts as one failure.
const fs = require('node:fs');
const path = require('node:path');

const [directory, ...failedSteps] = process.argv.slice(2);
const total = { passed: 0, failed: 0, skipped: 0 };
let runs = 0;
for (const file of fs.readdirSync(directory)) {
  const report = JSON.parse(fs.readFileSync(path.join(directory, file), 'utf8'));
  runs += 1;
  total.passed += report.numPassedTests;
  total.failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
  total.skipped += report.numPendingTests + report.numTodoTests;
}
for (const step of failedSteps) console.log(`failed step: ${step}`);
if (runs < 2) failedSteps.push('a test run left no report');
if (failedSteps.length > 0 && total.failed === 0) total.failed = failedSteps.length;
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
