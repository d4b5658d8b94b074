"""One batch run: counts the whole history up to a bound, exactly, and makes it the run that readers see.
Argument: the topic. The last line of output, also the termination message, says what was done, as JSON."""
import json
import os
import sys
import time
import uuid

from history import History, LostHistory, find_history, read_history, tell
from tables import Refused, Tables, remove_speed_rows, write_views

# 2000-01-01 and 2100-01-01, as in src/model/event.ts.
EARLIEST, LATEST = 946_684_800_000, 4_102_444_800_000
HOUR = 3_600_000
LARGEST = 4_096
# FLAT_OBJECT of src/model/event.ts. Possessive, so that Java matches it without recursion.
_STRING = r'"[ !#-\[\]-~]*+(?:\\(?:["\\/bfnrt]|u00[0-7][0-9A-Fa-f])[ !#-\[\]-~]*+)*+"'
_NUMBER = r"-?(?:0|[1-9][0-9]{0,29})(?:\.[0-9]{1,30})?(?:[eE][+-]?[0-9]{1,3})?"
_SPACE = r"[ \t\n\r]*+"
_FIELD = f"{_SPACE}{_STRING}{_SPACE}:{_SPACE}(?:{_STRING}|{_NUMBER}|true|false|null){_SPACE}"
FLAT_OBJECT = rf"\A{_SPACE}\{{{_FIELD}(?:,{_FIELD})*+\}}{_SPACE}\z"


def page_views(events):
    """The events that are page views, by the rules of src/model/event.ts: id, page, visitor, hour (milliseconds)."""
    from pyspark.sql import functions as F

    text = F.when(F.length("value") <= LARGEST, F.col("value")).cast("string")
    text = F.when(text.rlike(FLAT_OBJECT), text)
    fields = events.withColumn("fields", F.try_variant_get(F.try_parse_json(text), "$", "map<string,variant>"))

    def kind(name):
        return F.schema_of_variant(F.col("fields")[name])

    def string(name, pattern):
        value = F.try_variant_get(F.col("fields")[name], "$", "string")
        return F.when((kind(name) == "STRING") & value.rlike(pattern), value)

    def number(name):
        return F.when(kind(name).rlike("^(BIGINT|DECIMAL.*|DOUBLE)$"), F.try_variant_get(F.col("fields")[name], "$", "double"))

    views = fields.select(
        "partition",
        "offset",
        F.size("fields").alias("size"),
        number("schema").alias("schema"),
        string("id", r"\A[A-Za-z0-9_-]{1,64}\z").alias("id"),
        string("page", r"\A/[\x21-\x7e]{0,511}\z").alias("page"),
        string("visitor", r"\A[A-Za-z0-9_-]{1,64}\z").alias("visitor"),
        number("at").alias("at"),
    )
    good = views.where(
        "size = 5 AND schema = 1 AND id IS NOT NULL AND page IS NOT NULL AND visitor IS NOT NULL"
        f" AND at >= {EARLIEST} AND at < {LATEST} AND at = floor(at)"
    )
    return good.withColumn("hour", (F.floor(F.col("at") / HOUR) * HOUR).cast("long"))


def count_views(views):
    """By page and hour: views, copies of them that were sent (each view is one), unique visitors, and the registers of the
    visitors' sketch (src/model/sketch.ts)."""
    from pyspark.sql import functions as F

    # Of an event that was sent twice the first copy counts.
    first = views.groupBy("id").agg(
        F.min(F.struct("partition", "offset", "page", "visitor", "hour")).alias("view"), F.count("*").alias("copies")
    )
    by_visitor = first.groupBy("view.page", "view.hour", "view.visitor").agg(
        F.count("*").alias("views"), F.sum("copies").alias("copies")
    )
    digits = F.sha2("visitor", 256)
    rest = F.conv(F.substring(digits, 4, 10), 16, 10).cast("long")
    places = by_visitor.select(
        "page",
        "hour",
        "views",
        "copies",
        F.conv(F.substring(digits, 1, 3), 16, 10).cast("int").alias("register"),
        F.when(rest == 0, 41).otherwise(41 - F.length(F.bin(rest))).alias("rank"),
    )
    by_register = places.groupBy("page", "hour", "register").agg(
        F.sum("views").alias("views"),
        F.sum("copies").alias("copies"),
        F.count("*").alias("uniques"),
        F.max("rank").alias("rank"),
    )
    return by_register.groupBy("page", "hour").agg(
        F.sum("views").alias("views"),
        F.sum("copies").alias("copies"),
        F.sum("uniques").alias("uniques"),
        F.collect_list(F.struct("register", "rank")).alias("registers"),
    )


def compute(spark, history, tables, run):
    """Writes everything that the run has counted; readers do not see it yet. Returns what was found."""
    from pyspark.sql import functions as F

    counted = count_views(page_views(read_history(spark, history))).persist()
    hours = [row["hour"] for row in counted.select("hour").distinct().collect()]
    # First, since a run that dies is removed by them.
    tables.write_hours(run, hours)
    settings = tables.settings
    counted.foreachPartition(lambda rows: write_views(settings, run, rows))
    total = counted.agg(
        F.sum("views").alias("views"), F.sum("copies").alias("copies"), F.countDistinct("page").alias("pages")
    ).first()
    counted.unpersist()
    views, copies = total["views"] or 0, total["copies"] or 0
    return {
        "events": history.offsets,
        "views": views,
        "duplicates": copies - views,
        "rejected": history.offsets - copies,
        "pages": total["pages"],
        "hours": len(hours),
    }


def clean_up(spark, topic, tables, previous):
    """Removes runs that nobody reads any more, and the speed layer's rows that even readers of the previous run leave out."""
    removed_runs = tables.remove_old_runs()
    if previous is None:
        return removed_runs
    removed = tables.removed()
    below = {partition: end for partition, end in previous.bound.items() if end > removed.get(partition, 0)}
    if below:
        gone = page_views(read_history(spark, History(topic, below), removed)).select("page", "hour", "partition").distinct()
        settings, segments = tables.settings, {partition: end // tables.segment_size for partition, end in below.items()}
        gone.foreachPartition(lambda rows: remove_speed_rows(settings, segments, rows))
        tables.write_removed({**removed, **below})
    return removed_runs


def run_batch(spark, topic, tables):
    started, run = time.time(), uuid.uuid1()
    tables.agree()
    history = find_history(spark, topic)
    size = tables.segment_size
    bound = {partition: end // size * size for partition, end in history.bound.items()}
    tables.check_grown(bound, tables.live())
    tables.begin(run, bound)
    try:
        found = compute(spark, History(topic, bound), tables, run)
        seen, previous = tables.flip(run, bound)
    except BaseException as error:
        tables.fail(run, str(error))
        raise
    removed = clean_up(spark, topic, tables, previous) if seen else 0
    seconds = round(time.time() - started, 1)
    told = {"run": str(run), "seen": seen, "topic": topic, "bound": bound, **found}
    return {**told, "removedRuns": removed, "seconds": seconds}


def main(topic):
    from pyspark.sql import SparkSession

    spark = SparkSession.builder.appName("pageviews").getOrCreate()
    # Executors write as well.
    spark.sparkContext.addPyFile(os.path.join(os.path.dirname(os.path.abspath(__file__)), "tables.py"))
    try:
        with Tables.connect(os.environ) as tables:
            tell(json.dumps(run_batch(spark, topic, tables)))
    except (LostHistory, Refused) as refused:
        tell(str(refused))
        sys.exit(1)
    except Exception as error:
        tell(f"the run failed: {error}"[:1000])
        raise
    finally:
        spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
