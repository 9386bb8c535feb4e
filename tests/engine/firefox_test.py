# SPDX-License-Identifier: GPL-3.0-or-later
"""maillage.html works in Firefox ESR: firefox_test.py PAGE"""
import os
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../page"))
import firefox  # noqa: E402

page = os.path.abspath(sys.argv[1])
idle = "return document.querySelector('#working').hidden"

with tempfile.TemporaryDirectory() as folder, firefox.opened(folder) as browser:
    browser.ask("WebDriver:Navigate", {"url": "file://" + page})
    browser.run("document.querySelector('#try-example').click()")
    browser.until("return document.querySelectorAll('.map .actor').length === 99")
    browser.until(idle)
    for command in ("hub", "suggest"):
        browser.run(f"document.querySelector('[data-action={command}]').click()")
        browser.until(f"return document.querySelector('#shown').dataset.command === '{command}'")
        browser.until(idle)
    browser.run("document.querySelector('[data-action=measure]').click()")
    browser.until("return document.querySelectorAll('#shown tbody tr').length === 99")
    browser.run("document.querySelector('[data-language=en]').click()")
    browser.until("return document.documentElement.lang === 'en'")
    asked = browser.run("return performance.getEntriesByType('resource').map((one) => one.name).filter((one) => !one.startsWith('blob:'))")
    assert asked == [], asked
    print("ok Firefox opens the page, maps the example, answers, speaks English and asks nothing")
