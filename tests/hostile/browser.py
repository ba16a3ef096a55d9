"""The browser of these tests: opens the address, and does to the loopback port what it is told.

The provider's sign-in page answers with a JSON object: the port to go to and the requests to send
there, in lists of those to send at once. What came of them goes back to the provider.
"""

import json
import os
import socket
import sys
import threading

PATIENCE = 20


def converse(port, request):
    """Everything that a server answers until it closes; nothing if it only closes."""
    received = b""
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as connection:
            connection.sendall(request)
            while part := connection.recv(65536):
                received += part
    except OSError:
        pass
    return received


def status_of(answer):
    parts = answer.split(b" ", 2)
    return int(parts[1]) if len(parts) == 3 and parts[1].isdigit() else 0


def visit(port, request):
    """Sends a request and follows it to the page that the person ends at."""
    answer = converse(port, request)
    seen = [answer]
    if status_of(answer) == 303:
        location = answer.split(b"\r\nLocation: ", 1)[1].split(b"\r\n", 1)[0]
        host = b"Host: " + request.split(b"\r\nHost: ", 1)[1].split(b"\r\n", 1)[0]
        seen.append(converse(port, b"GET " + location + b" HTTP/1.1\r\n" + host + b"\r\n\r\n"))
    return seen


def visit_at_once(port, requests):
    results = [[b""] for _ in requests]

    def each(number, request):
        results[number] = visit(port, request)

    threads = [threading.Thread(target=each, args=item) for item in enumerate(requests)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def main():
    address = sys.argv[1]
    host, target = address.removeprefix("http://").split("/", 1)
    provider = int(host.rsplit(":", 1)[1])
    page = converse(provider, f"GET /{target} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
    plan = json.loads(page.split(b"\r\n\r\n", 1)[1])
    visits = []
    for step in plan["requests"]:
        visits += visit_at_once(plan["port"], [each.encode("latin-1") for each in step])
    report = json.dumps({
        "environment": dict(os.environ),
        "statuses": [status_of(answers[0]) for answers in visits],
        "pages": [answer.decode("latin-1") for answers in visits for answer in answers],
    }).encode()
    converse(provider, f"POST /browser HTTP/1.1\r\nHost: {host}\r\n"
                       f"Content-Length: {len(report)}\r\n\r\n".encode() + report)


if __name__ == "__main__":
    main()
