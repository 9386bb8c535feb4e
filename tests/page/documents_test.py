# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents and the page, as axe-core sees them: documents_test.py PART MAILLAGE SOURCE

PART is `documents` or `page`, which is maillage.html.

axe-core is npm's: MAILLAGE_AXE names axe.min.js, else it is where `npm install --prefix build/axe axe-core` puts it. Where there is
none, or no browser, this says so and is skipped.
"""
import os
import shutil
import subprocess
import sys
import tempfile

from browser import Browser, need_browser, run_all, skip

part, maillage, source = sys.argv[1], sys.argv[2], os.path.abspath(sys.argv[3])
axe = os.environ.get("MAILLAGE_AXE", os.path.join(source, "build/axe/node_modules/axe-core/axe.min.js"))
need_browser()
if not os.path.exists(axe):
    skip("axe-core is not installed (npm install --prefix build/axe axe-core)")
with open(axe, encoding="utf-8") as file:
    axe = file.read()

territory = os.path.join(source, "tests/data/territory")
guests = os.path.join(source, "data/pays-ledonien/ateliers/pat.csv")
page = os.path.join(source, "build/page/maillage.html")
folder = tempfile.mkdtemp()
browser = Browser()


def barriers(where):
    """What axe finds in what is open, light and dark."""
    found = []
    for scheme in ("light", "dark"):
        browser.command("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        browser.command("Runtime.evaluate", expression=axe)
        found += browser.driver.execute_async_script(
            """const [where, done] = arguments;
               axe.run({iframes: false}).then((result) => done(result.violations.map((one) =>
                 `${where}: ${one.id} (${one.help}): ${one.nodes.map((node) => node.html.slice(0, 160)).slice(0, 3).join('\\n  ')}`)),
                 (failure) => done([String(failure)]));""", f"{where}, {scheme}")
    browser.command("Emulation.setEmulatedMedia", features=[])
    return found


def written(*arguments):
    """The document that a command writes, in each language."""
    for language in ("fr", "en"):
        path = os.path.join(tempfile.mkdtemp(dir=folder), "document.html")
        extra = ["--sheet", path, "-o", path.replace("document.html", "plan.csv")] if arguments[0] == "workshop" else ["-o", path]
        done = subprocess.run([maillage, *arguments, "--lang", language, "--quiet", "--force", *extra], capture_output=True, text=True, check=False)
        assert done.returncode == 0, (arguments, done.stderr)
        browser.driver.get("file://" + path)
        yield f"{arguments[0]}, {language}"


def document(*arguments):
    def has_no_barrier():
        found = [one for where in written(*arguments) for one in barriers(where)]
        assert found == [], "\n".join(found)

    has_no_barrier.__name__ = "_".join(word for word in arguments if word not in (territory, guests)) + "_has_no_barrier"
    return has_no_barrier


def a_report_is_read_in_a_narrow_window():
    browser.resize(320, 640)
    try:
        for where in written("report", territory):
            wide = browser.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth")
            assert wide <= 0, (where, wide)
            found = barriers(where)
            assert found == [], "\n".join(found)
    finally:
        browser.command("Emulation.clearDeviceMetricsOverride")


def the_page_has_no_barrier():
    browser.driver.get("file://" + page)
    browser.until("return document.querySelector('#pick-files').textContent")
    found = barriers("maillage.html")
    idle = "return document.querySelector('#working').hidden"
    browser.run("document.querySelector('#try-example').click()")
    browser.until("return document.querySelectorAll('.map .actor').length > 0", 120)
    browser.until("return document.querySelectorAll('#question [data-option] option').length > 20", 120)
    browser.until(idle, 120)
    for command in ("draw", "check", "summary", "hub", "measure", "test", "suggest", "introductions", "workshop", "convert"):
        browser.run(f"document.querySelector('[data-action={command}]').click()")
        browser.settled()
        browser.until(idle, 240)
        browser.run("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
        browser.settled()
        found += barriers(command)
    assert found == [], "\n".join(found)


parts = {"page": [the_page_has_no_barrier], "documents": [
    document("report", territory), document("report", territory, "--brief"), document("hub", territory), document("hub", territory, "--brief"),
    document("suggest", territory), document("introductions", territory, guests), document("workshop", territory, guests),
    document("atlas", territory, "--of", "communes"), document("explore", territory), a_report_is_read_in_a_narrow_window,
]}
try:
    run_all(parts[part])
finally:
    browser.close()
    shutil.rmtree(folder)
