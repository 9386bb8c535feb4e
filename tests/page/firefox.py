# SPDX-License-Identifier: GPL-3.0-or-later
"""Firefox ESR without a screen, spoken to in its own language (Marionette), as Debian has no geckodriver."""
import contextlib
import json
import os
import shutil
import socket
import subprocess
import time

from browser import skip


class Marionette:
    """Messages are "LENGTH:JSON"; each asks by a number and is answered by it."""

    def __init__(self, port):
        end = time.monotonic() + 60
        while True:
            try:
                self.stream = socket.create_connection(("127.0.0.1", port)).makefile("rwb")
                break
            except OSError:
                assert time.monotonic() < end, "Firefox does not listen"
                time.sleep(0.1)
        self.asked = 0
        self.read()
        self.ask("WebDriver:NewSession", {})

    def read(self):
        length = b""
        while not length.endswith(b":"):
            length += self.stream.read(1)
        return json.loads(self.stream.read(int(length[:-1])))

    def ask(self, name, parameters):
        self.asked += 1
        message = json.dumps([0, self.asked, name, parameters]).encode()
        self.stream.write(b"%d:%s" % (len(message), message))
        self.stream.flush()
        _, number, error, result = self.read()
        assert number == self.asked and error is None, error
        return result

    def run(self, script):
        return self.ask("WebDriver:ExecuteScript", {"script": script, "args": []})["value"]

    def until(self, script):
        end = time.monotonic() + 60
        while not self.run(script):
            assert time.monotonic() < end, f"never true: {script}"
            time.sleep(0.05)


@contextlib.contextmanager
def opened(folder):
    """Firefox with nothing but what stands in this empty folder; nothing it asks for is answered."""
    firefox = shutil.which("firefox-esr")
    if firefox is None:
        skip("firefox-esr is not installed (tools/setup.sh --dev)")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    profile = os.path.join(folder, "profile")
    os.mkdir(profile)
    with open(os.path.join(profile, "user.js"), "w", encoding="utf-8") as file:
        file.write(f'user_pref("marionette.port", {port});\n')
        file.write('user_pref("app.update.enabled", false);\nuser_pref("datareporting.policy.dataSubmissionEnabled", false);\n')
        file.write('user_pref("network.proxy.type", 1);\nuser_pref("network.proxy.http", "127.0.0.1");\nuser_pref("network.proxy.http_port", 9);\n')
    # What it would say of fonts and screens is not of the page.
    running = subprocess.Popen([firefox, "--headless", "--marionette", "--profile", profile, "--no-remote"], env={**os.environ, "HOME": folder},
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield Marionette(port)
    finally:
        running.terminate()
        running.wait(30)
