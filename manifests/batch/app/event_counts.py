"""A batch view: how many events each partition of the topic got in each hour. Arguments: folder of the views, topic."""
import json
import sys
import time
from datetime import datetime, timezone

from history import LostHistory, find_history, read_history, tell

NAME = "event-counts"


def count_events(events):
    """Rows of partition, hour (UTC) and events."""
    from pyspark.sql import functions as F

    hour = F.date_trunc("hour", F.col("timestamp"))
    # A row for each hour and partition: few enough for the driver, which sorts them without another stage.
    rows = sorted(events.groupBy("partition", hour.alias("hour")).count().collect())
    return [
        {"partition": row["partition"], "hour": row["hour"].strftime("%Y-%m-%dT%H:00:00Z"), "events": row["count"]}
        for row in rows
    ]


def publish(spark, folder, run, view):
    """Writes the run, then points to it: a reader sees the old view or the new one. Older runs are removed."""
    jvm = spark._jvm
    path = jvm.org.apache.hadoop.fs.Path
    place = path(folder, NAME)
    files = place.getFileSystem(spark._jsc.hadoopConfiguration())

    def write(name, text):
        stream = files.create(path(place, name), True)
        stream.write(bytearray(text.encode()))
        stream.close()

    write(f"{run}.json", json.dumps(view))
    write("current", run)
    runs = sorted(each.getPath().getName() for each in files.listStatus(place))
    # The one before stays for whoever reads it now.
    for old in [name for name in runs if name.endswith(".json")][:-2]:
        files.delete(path(place, old), False)


def main(folder, topic):
    from pyspark.sql import SparkSession

    started = time.time()
    spark = SparkSession.builder.appName(NAME).getOrCreate()
    try:
        history = find_history(spark, topic)
    except LostHistory as lost:
        tell(str(lost))
        sys.exit(1)
    counts = count_events(read_history(spark, history))
    run = datetime.fromtimestamp(started, timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    view = {"run": run, "topic": topic, "bound": history.bound, "counts": counts}
    publish(spark, folder, run, view)
    summary = {"run": run, "topic": topic, "bound": history.bound, "events": sum(row["events"] for row in counts)}
    tell(json.dumps({**summary, "durationMs": round((time.time() - started) * 1000)}))
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
