"""Waits until the application of this verification has ended, and hands on its driver's last words as the evidence.
Ends with 1 unless it completed and said that everything was right."""
import json
import os
import ssl
import sys
import urllib.parse
import urllib.request

ACCOUNT = "/var/run/secrets/kubernetes.io/serviceaccount"
ENDS = {"COMPLETED", "FAILED"}


def ask(path, query=None):
    """An answer of the API server, as a stream."""
    with open(f"{ACCOUNT}/token", encoding="utf-8") as token:
        headers = {"Authorization": f"Bearer {token.read()}"}
    server = f'https://{os.environ["KUBERNETES_SERVICE_HOST"]}:{os.environ["KUBERNETES_SERVICE_PORT"]}'
    url = f"{server}{path}?{urllib.parse.urlencode(query or {})}"
    trust = ssl.create_default_context(cafile=f"{ACCOUNT}/ca.crt")
    return urllib.request.urlopen(urllib.request.Request(url, headers=headers), context=trust)


def state_of(application):
    return application.get("status", {}).get("applicationState", {}).get("state", "")


def wait_for_end(namespace, name):
    """Each watch begins with the application as it is; one that ends is begun anew, until the Job's own deadline."""
    path = f"/apis/sparkoperator.k8s.io/v1beta2/namespaces/{namespace}/sparkapplications"
    while True:
        with ask(path, {"watch": "true", "fieldSelector": f"metadata.name={name}", "timeoutSeconds": "120"}) as events:
            for line in events:
                event = json.loads(line)
                if event["type"] == "ERROR":
                    break
                if event["type"] != "DELETED" and state_of(event["object"]) in ENDS:
                    return event["object"]


def last_words(namespace, application):
    driver = application["status"].get("driverInfo", {}).get("podName", "")
    with ask(f"/api/v1/namespaces/{namespace}/pods/{driver}") as answer:
        statuses = json.load(answer)["status"].get("containerStatuses", [])
    return next(iter(each.get("state", {}).get("terminated", {}).get("message", "") for each in statuses), "")


def judge(state, words):
    """The evidence, and whether it is good."""
    try:
        evidence = json.loads(words.strip().split("\n")[-1])
    except ValueError:
        evidence = {}
    if not isinstance(evidence, dict) or "requested" not in evidence:
        evidence = {"error": f"the application ended as {state} and left no evidence: {words.strip()[-300:]}"}
    return evidence, state == "COMPLETED" and "error" not in evidence


def main():
    namespace = os.environ["NAMESPACE"]
    application = wait_for_end(namespace, os.environ["APPLICATION"])
    evidence, good = judge(state_of(application), last_words(namespace, application))
    text = json.dumps(evidence)
    print(text)
    with open("/dev/termination-log", "w", encoding="utf-8") as log:
        log.write(text)
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
