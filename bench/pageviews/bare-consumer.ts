// A consumer that does nothing but count, as a process of its own like the worker. Prints milliseconds from the first event
// to the last one. Arguments: number of events.
import { Consumer, MessagesStreamModes } from '@platformatic/kafka';
import { kafkaSettings, text } from '../../examples/pageviews/src/settings.ts';
import { connectionOptions, readingOptions } from '../../examples/pageviews/src/stores/kafka.ts';

const count = Number(process.argv[2]);
const kafka = kafkaSettings(process.env);
const group = text(process.env, 'GROUP');
// The worker's own options.
const consumer = new Consumer({
  ...connectionOptions(group, kafka),
  groupId: group,
  ...readingOptions,
});
const stream = await consumer.consume({ topics: [kafka.topic], mode: MessagesStreamModes.EARLIEST });
let [read, started] = [0, 0];
const { promise, resolve } = Promise.withResolvers<number>();
stream.on('data', () => {
  if (read === 0) started = performance.now();
  read += 1;
  if (read === count) resolve(performance.now() - started);
});
console.log(await promise);
await consumer.close(true);
