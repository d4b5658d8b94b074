// docs/ebs-causes.md: why EBS volumes do not come, from the table that diagnosis reads.
import { EBS_CAUSES, explainEbsCause } from '../../src/kubernetes/diagnosis/ebs/causes.ts';
import { formatMarkdown, plain } from './markdown.ts';

const HEAD = `# Why an EBS volume does not come

Written from the table in \`src/kubernetes/diagnosis/ebs\` by \`npm run docs\`. Whatever waits for a volume (a layer, the driver's installation, its probe) looks there for what the events and the log of the driver say, and tells the cause and the remedy with their names filled in. What waiting alone does not mend ends the wait early.
`;

/** The whole document, formatted. */
export async function renderEbsCauses(): Promise<string> {
  const entries = EBS_CAUSES.map((row) => {
    const { remedy } = explainEbsCause(row, '');
    const waiting = row.lasting ? 'Ends the wait.' : 'May pass by itself.';
    return `## ${row.code}\n\n${plain(row.recognises)} ${waiting}\n\n${plain(remedy)}\n`;
  });
  return formatMarkdown(`${HEAD}\n${entries.join('\n')}`);
}
