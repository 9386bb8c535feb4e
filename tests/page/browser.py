# SPDX-License-Identifier: GPL-3.0-or-later
"""A browser without a window, and how a person finds things in it: by role and name."""
import json
import os
import shutil
import sys
import tempfile
import time

SKIPPED = 77


def skip(why):
    print(f"skipped: {why}")
    sys.exit(SKIPPED)


def need_browser():
    try:
        import selenium  # noqa: F401
    except ImportError:
        skip("python3-selenium is not installed (tools/setup.sh --dev)")
    for program in ("chromium", "chromedriver"):
        if shutil.which(program) is None:
            skip(f"{program} is not installed (tools/setup.sh --dev)")


class Browser:
    """Chromium, told to keep to itself; what it asks of any network is kept and counted."""

    def __init__(self, width=1280, height=900, features=()):
        from selenium import webdriver
        from selenium.webdriver.chrome.service import Service

        self.downloads = tempfile.mkdtemp()
        self.profile = tempfile.mkdtemp()
        options = webdriver.ChromeOptions()
        options.binary_location = shutil.which("chromium")
        for argument in (
            "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-dev-shm-usage",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars",
            f"--window-size={width},{height}", f"--user-data-dir={self.profile}",
        ):
            options.add_argument(argument)
        options.add_experimental_option("prefs", {"download.default_directory": self.downloads})
        options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
        self.driver = webdriver.Chrome(service=Service(shutil.which("chromedriver")), options=options)
        self.driver.set_script_timeout(120)
        self.command("Browser.setDownloadBehavior", behavior="allow", downloadPath=self.downloads)
        if features:
            self.command("Emulation.setEmulatedMedia", features=[{"name": n, "value": v} for n, v in features])
        self.requests = []

    def close(self):
        self.driver.quit()
        for folder in (self.downloads, self.profile):
            shutil.rmtree(folder, ignore_errors=True)

    def command(self, name, **parameters):
        return self.driver.execute_cdp_cmd(name, parameters)

    def resize(self, width, height, mobile=False):
        self.command("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=mobile)

    def run(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def open(self, path, hash_=""):
        self.driver.get("about:blank")
        self.driver.get(f"file://{os.path.abspath(path)}{hash_}")
        self.until("return document.body.dataset.panel !== undefined")

    def until(self, script, seconds=30):
        """Waits until the script gives something true, and gives that."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            found = self.run(script)
            if found:
                return found
            time.sleep(0.02)
        raise AssertionError(f"never true: {script}")

    def go(self, hash_):
        """Changes what stands behind the # as a click would, and waits until it is shown."""
        self.driver.execute_async_script(
            """const [hash, done] = arguments;
               const before = location.href;
               addEventListener('hashchange', () => setTimeout(done), {once: true});
               location.hash = hash;
               if (location.href === before) done();""", hash_)

    def settled(self):
        """What a click began is shown."""
        self.driver.execute_async_script("const [done] = arguments; setTimeout(() => requestAnimationFrame(() => setTimeout(done)), 20)")

    def hash(self):
        return self.run("return location.hash")

    def element(self, script):
        found = self.run("return " + script)
        assert found is not None, f"nothing: {script}"
        return found

    def select(self, selector):
        return self.element(f"document.querySelector({json.dumps(selector)})")

    def text(self, selector):
        return self.run(f"return document.querySelector({json.dumps(selector)})?.textContent ?? ''")

    def button(self, name, within="body"):
        """The button or tab of this name, as it is announced."""
        found = self.run(
            """const [name, within] = arguments;
               const said = (one) => (one.getAttribute('aria-label') ?? one.textContent).trim();
               return [...document.querySelectorAll(within + ' button')].find((one) => said(one) === name) ?? null;""", name, within)
        assert found is not None, f"no button {name!r}"
        return found

    def press(self, name, within="body"):
        self.run("arguments[0].click()", self.button(name, within))
        self.settled()

    def keys(self, *keys):
        from selenium.webdriver import ActionChains

        actions = ActionChains(self.driver)
        for key in keys:
            actions.send_keys(key)
        actions.perform()
        self.settled()

    def tree(self):
        """All that is announced, as (role, name, node)."""
        nodes = self.command("Accessibility.getFullAXTree")["nodes"]
        value = lambda node, part: node.get(part, {}).get("value", "")
        return [(value(node, "role"), value(node, "name"), node) for node in nodes if not node.get("ignored")]

    def asked(self):
        """Addresses that pages asked for since the last call, but themselves and what they make of their own bytes."""
        found = []
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] != "Network.requestWillBeSent" or not message["params"]["documentURL"].startswith("file:"):
                continue
            address = message["params"]["request"]["url"]
            if not address.startswith(("blob:", "data:", "about:")) and message["params"]["type"] != "Document":
                found.append(address)
        return found

    def complaints(self):
        """What the browser complained of: errors of scripts, breaches of the policy."""
        return [entry["message"] for entry in self.driver.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")]

    def screenshot(self, path):
        self.driver.save_screenshot(path)


def run_all(tests):
    """Runs the tests in their order; says which failed."""
    import traceback

    failed = 0
    for test in tests:
        try:
            test()
            print(f"ok {test.__name__}")
        except Exception:  # noqa: BLE001
            failed += 1
            print(f"FAILED {test.__name__}")
            traceback.print_exc(file=sys.stdout)
    sys.exit(1 if failed else 0)
