// A speed worker with a mistake: it counts every view twice.
import { main } from '../../../examples/pageviews/src/speed/main.ts';

await main(process.env, () => 2);
