# SPDX-License-Identifier: GPL-3.0-or-later
"""The map to explore opens in Firefox ESR: firefox_test.py MAILLAGE DATA"""
import os
import subprocess
import sys
import tempfile

import firefox

maillage, data = sys.argv[1:3]

with tempfile.TemporaryDirectory() as folder:
    page = os.path.join(folder, "carte.html")
    subprocess.run([maillage, "explore", data, "--lang", "fr", "--quiet", "-o", page], check=True)
    with firefox.opened(folder) as browser:
        browser.ask("WebDriver:Navigate", {"url": "file://" + page})
        browser.until("return document.body.dataset.panel !== undefined")
        assert browser.run("return document.querySelectorAll('.map .actor').length") == 99
        assert "99" in browser.run("return document.querySelector('.statement').textContent")
        browser.run("document.querySelector('[data-key=\"kinds/association\"]').click()")
        browser.until("return document.querySelectorAll('.map .actor.off').length > 50")
        assert "kinds=association" in browser.run("return location.hash")
        browser.run("history.back()")
        browser.until("return document.querySelectorAll('.map .actor.off').length === 0")
        browser.run("[...document.querySelectorAll('button')].find((one) => one.textContent === 'English').click()")
        browser.until("return document.documentElement.lang === 'en'")
        for panel in ("sheet&actor=clusterjura", "way&from=clusterjura&to=ellyx", "hub", "suggestions", "tables"):
            browser.run(f"location.hash = '#lang=en&panel={panel}'")
            browser.until("return document.querySelector('#page-panel').children.length > 1")
        asked = browser.run("return performance.getEntriesByType('resource').map((one) => one.name).filter((one) => !one.startsWith('blob:'))")
        assert asked == [], asked
        print("ok Firefox opens the map, chooses, goes back, speaks English and asks nothing")
