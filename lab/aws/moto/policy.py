"""IAM's evaluation of policy documents: no moto in here, only documents, a call and its context."""

from __future__ import annotations

import ipaddress
import re
from datetime import datetime, timezone
from functools import lru_cache
from typing import Any, Callable, Iterable

# Keys in lower case, since condition keys are compared so; each with all its values.
Context = dict[str, list[str]]

DENY = "deny"
ALLOW = "allow"

_VARIABLE = re.compile(r"\$\{([^}]*)\}")


class UnknownVariable(Exception):
    """A policy variable without a value: its statement cannot match."""


def as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def substitute(pattern: str, context: Context) -> str:
    """Replaces ${key}, ${key, 'default'} and the escapes ${*}, ${?}, ${$}; what a variable brings in is no wildcard."""

    def value_of(match: re.Match[str]) -> str:
        name, _, default = match.group(1).partition(",")
        if name in ("*", "?", "$"):
            return _literal(name)
        values = context.get(name.strip().lower())
        if values is not None and len(values) == 1:
            return _literal(values[0])
        if default.strip():
            return _literal(default.strip().strip("'"))
        raise UnknownVariable(name)

    return _VARIABLE.sub(value_of, pattern)


# Private-use characters stand for wildcards that are meant literally.
def _literal(text: str) -> str:
    return text.replace("*", "\ue000").replace("?", "\ue001")


def _restore(text: str) -> str:
    return text.replace("\ue000", "*").replace("\ue001", "?")


@lru_cache(maxsize=4096)
def _glob(pattern: str, ignore_case: bool) -> re.Pattern[str]:
    parts = [".*" if c == "*" else "." if c == "?" else re.escape(_restore(c)) for c in pattern]
    return re.compile("".join(parts), re.DOTALL | (re.IGNORECASE if ignore_case else 0))


def matches_glob(pattern: str, value: str, ignore_case: bool = False) -> bool:
    return _glob(pattern, ignore_case).fullmatch(value) is not None


def matches_arn(pattern: str, value: str) -> bool:
    """ARNs are compared part by part, so that a wildcard does not reach over a colon before the resource."""
    patterns, values = pattern.split(":", 5), value.split(":", 5)
    return len(patterns) == len(values) and all(map(matches_glob, patterns, values))


def _instant(text: str) -> datetime:
    if re.fullmatch(r"\d+", text):
        return datetime.fromtimestamp(int(text), timezone.utc)
    parsed = datetime.fromisoformat(text.replace("Z", "+00:00"))
    return parsed if parsed.tzinfo else parsed.replace(tzinfo=timezone.utc)


def _ordered(convert: Callable[[str], Any], compare: str) -> Callable[[str, str], bool]:
    def test(expected: str, actual: str) -> bool:
        a, e = convert(actual), convert(expected)
        return {"LessThan": a < e, "LessThanEquals": a <= e, "GreaterThan": a > e, "GreaterThanEquals": a >= e}[compare]

    return test


# Operator -> (test of one expected and one actual value, whether the operator is a negation).
_OPERATORS: dict[str, tuple[Callable[[str, str], bool], bool]] = {
    "StringEquals": (lambda e, a: _restore(e) == a, False),
    "StringNotEquals": (lambda e, a: _restore(e) == a, True),
    "StringEqualsIgnoreCase": (lambda e, a: _restore(e).lower() == a.lower(), False),
    "StringNotEqualsIgnoreCase": (lambda e, a: _restore(e).lower() == a.lower(), True),
    "StringLike": (matches_glob, False),
    "StringNotLike": (matches_glob, True),
    "ArnEquals": (matches_arn, False),
    "ArnLike": (matches_arn, False),
    "ArnNotEquals": (matches_arn, True),
    "ArnNotLike": (matches_arn, True),
    "Bool": (lambda e, a: e.lower() == a.lower(), False),
    "IpAddress": (lambda e, a: ipaddress.ip_address(a) in ipaddress.ip_network(e, strict=False), False),
    "NotIpAddress": (lambda e, a: ipaddress.ip_address(a) in ipaddress.ip_network(e, strict=False), True),
    "NumericEquals": (lambda e, a: float(e) == float(a), False),
    "NumericNotEquals": (lambda e, a: float(e) == float(a), True),
    "DateEquals": (lambda e, a: _instant(e) == _instant(a), False),
    "DateNotEquals": (lambda e, a: _instant(e) == _instant(a), True),
    **{
        f"{kind}{compare}": (_ordered(convert, compare), False)
        for kind, convert in (("Numeric", float), ("Date", _instant))
        for compare in ("LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals")
    },
}


def _text(value: Any) -> str:
    return ("true" if value else "false") if isinstance(value, bool) else str(value)


def _condition_holds(operator: str, key: str, expected: Any, context: Context) -> bool:
    qualifier, _, base = operator.rpartition(":")
    if_exists = base.endswith("IfExists")
    base = base.removesuffix("IfExists")
    actual = context.get(key.lower())
    wanted = [substitute(_text(value), context) for value in as_list(expected)]
    if base == "Null":
        return any((actual is None) == (value.lower() == "true") for value in wanted)
    if base not in _OPERATORS:
        raise NotImplementedError(f"The emulator does not know the condition operator {operator}")
    test, negated = _OPERATORS[base]
    if actual is None:
        if qualifier == "ForAnyValue":
            return False
        return if_exists or negated or qualifier == "ForAllValues"
    each = [any(test(value, one) for value in wanted) != negated for one in actual]
    return any(each) if qualifier == "ForAnyValue" or (qualifier == "" and not negated) else all(each)


def conditions_hold(statement: dict[str, Any], context: Context) -> bool:
    try:
        return all(
            _condition_holds(operator, key, expected, context)
            for operator, keys in statement.get("Condition", {}).items()
            for key, expected in keys.items()
        )
    except UnknownVariable:
        return False


def matches_action(statement: dict[str, Any], action: str) -> bool:
    negated = "NotAction" in statement
    patterns = as_list(statement.get("NotAction" if negated else "Action", []))
    return any(matches_glob(pattern, action, ignore_case=True) for pattern in patterns) != negated


def _matches_resource(statement: dict[str, Any], resource: str, context: Context) -> bool:
    negated = "NotResource" in statement
    patterns = as_list(statement.get("NotResource" if negated else "Resource", []))
    try:
        return any(matches_glob(substitute(pattern, context), resource) for pattern in patterns) != negated
    except UnknownVariable:
        return False


def evaluate(documents: Iterable[dict[str, Any]], action: str, resource: str, context: Context) -> str | None:
    """`deny` where one statement denies, else `allow` where one allows, else None."""
    result = None
    for document in documents:
        for statement in as_list(document.get("Statement", [])):
            if not matches_action(statement, action):
                continue
            if not _matches_resource(statement, resource, context) or not conditions_hold(statement, context):
                continue
            if statement["Effect"] == "Deny":
                return DENY
            result = ALLOW
    return result
