"""Writes numbered events into a new topic, recomputes the view of it as the layer does, and checks that each event came
once. Ends with 1 unless everything is right. Arguments: topic, number of events."""
import json
import sys
import time

from event_counts import count_events
from history import find_history, kafka_options, read_history, tell


def judge(requested, bound, counts, read, distinct, total):
    """What is wrong with what was read, as text; None where nothing is."""
    if sum(bound.values()) != requested:
        return f"{sum(bound.values())} events were stored, {requested} were written"
    if read != requested or distinct != requested or total != requested * (requested - 1) // 2:
        return f"{read} events were read, {distinct} of them different, with the sum {total}"
    by_partition = {}
    for row in counts:
        by_partition[row["partition"]] = by_partition.get(row["partition"], 0) + row["events"]
    if by_partition != {partition: end for partition, end in bound.items() if end > 0}:
        return f"the view counts {by_partition}, the topic holds {bound}"
    return None


def main(topic, number):
    from pyspark.sql import SparkSession, functions as F

    requested, started = int(number), time.time()
    spark = SparkSession.builder.appName("verify-batch").getOrCreate()
    numbers = spark.range(requested).select(F.col("id").cast("string").alias("key"), F.col("id").cast("string").alias("value"))
    numbers.write.format("kafka").options(**kafka_options()).option("topic", topic).save()

    history = find_history(spark, topic)
    events = read_history(spark, history)
    counts = count_events(events)
    found = [row["number"] for row in events.select(F.col("value").cast("string").cast("long").alias("number")).collect()]
    read, distinct = len(found), len(set(found))
    error = judge(requested, history.bound, counts, read, distinct, sum(number or 0 for number in found))
    evidence = {
        "requested": requested,
        "stored": history.offsets,
        "read": read,
        "missing": requested - distinct,
        "duplicated": read - distinct,
        "partitions": len(history.bound),
        # The driver is one of them.
        "executors": spark.sparkContext._jsc.sc().getExecutorMemoryStatus().size() - 1,
        "sparkMs": round((time.time() - started) * 1000),
    }
    tell(json.dumps(evidence if error is None else {**evidence, "error": error}))
    spark.stop()
    sys.exit(0 if error is None else 1)


if __name__ == "__main__":
    main(*sys.argv[1:])
