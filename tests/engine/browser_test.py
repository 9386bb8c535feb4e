#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""browser_test.py PAGE SOURCE: uses maillage.html in Chromium as a person would, without a network, and times it."""
import json
import os
import random
import sys
import tempfile
import time
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select, WebDriverWait

PAGE, SOURCE = (Path(one).resolve() for one in sys.argv[1:3])
DRIVER = next(one for one in ("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver") if os.path.exists(one))


def open_browser(folder):
    options = Options()
    for switch in ("--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1280,900", "--lang=fr",
                   "--disable-background-networking", "--disable-component-update", "--disable-sync"):
        options.add_argument(switch)
    options.add_experimental_option("prefs", {"download.default_directory": str(folder), "intl.accept_languages": "fr"})
    options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
    return webdriver.Chrome(service=Service(DRIVER), options=options)


class Page:
    def __init__(self, browser):
        self.browser = browser

    def open(self):
        self.browser.get(PAGE.as_uri())
        self.wait(lambda: self.one("#pick-files").text)

    def all(self, selector):
        return self.browser.find_elements(By.CSS_SELECTOR, selector)

    def one(self, selector):
        return self.browser.find_element(By.CSS_SELECTOR, selector)

    def wait(self, condition, seconds=60):
        return WebDriverWait(self.browser, seconds, 0.05).until(lambda _: condition())

    def idle(self, seconds=120):
        """Until nothing has been computed for a moment."""
        def still():
            if self.one("#working").is_displayed():
                return False
            time.sleep(0.3)
            return not self.one("#working").is_displayed()
        self.wait(still, seconds)

    def hand_in(self, *paths):
        self.browser.execute_script("document.getElementById('files').hidden = false; window.begun = performance.now(); window.mapped = 0;"
                                    "new MutationObserver(() => { if (!window.mapped && document.querySelector('.map svg .actor'))"
                                    " requestAnimationFrame(() => { window.mapped ||= performance.now(); }); })"
                                    ".observe(document.body, {childList: true, subtree: true});")
        self.one("#files").send_keys("\n".join(str(path) for path in paths))

    def seconds_to_map(self, most):
        self.wait(lambda: self.browser.execute_script("return window.mapped"), most)
        return self.browser.execute_script("return (window.mapped - window.begun) / 1000")

    def do(self, command):
        self.one(f"#actions button[data-action={command}]").click()
        self.idle()

    def messages(self):
        return self.one("#messages").text

    def requests(self):
        """Addresses asked for since the last time, but the page's own."""
        addresses = []
        for entry in self.browser.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                addresses.append(message["params"]["request"]["url"])
        return [one for one in addresses if not one.startswith(("blob:", "data:", "chrome:", "about:")) and one != PAGE.as_uri()]

    def memory(self):
        """Megabytes that the page's processes have of their own."""
        most = 0
        for process in Path("/proc").glob("[0-9]*"):
            try:
                if b"--type=renderer" not in (process / "cmdline").read_bytes():
                    continue
                status = (process / "smaps_rollup").read_text()
            except OSError:
                continue
            private = sum(int(line.split()[1]) for line in status.splitlines() if line.startswith("Private"))
            most = max(most, private / 1024)
        return most


def check(condition, what):
    print(("ok      " if condition else "FAILED  ") + what, flush=True)
    if not condition:
        check.failed += 1


check.failed = 0


def bar(value, most, what, unit):
    """A bar is for an idle machine: it is told, and checked where MAILLAGE_PAGE_BARS asks for it."""
    if "MAILLAGE_PAGE_BARS" in os.environ:
        check(value <= most, f"{what}: {value:.1f} {unit} (at most {most})")
    else:
        print(f"        {what}: {value:.1f} {unit} (at most {most} on an idle machine)", flush=True)


def large_territory(folder, count):
    """`count` actors, two thirds as many projects of four."""
    random.seed(1)
    path = folder / "grand"
    path.mkdir()
    kinds = ["association", "entreprise", "commune", "citoyen"]
    (path / "acteurs.csv").write_text("id,nom,type\n" + "".join(f"a{i},Acteur {i},{kinds[i % 4]}\n" for i in range(count)))
    projects = count * 2 // 3
    (path / "projets.csv").write_text("id,nom\n" + "".join(f"p{i},Projet {i}\n" for i in range(projects)))
    rows = (f"p{i},a{actor},partenaire\n" for i in range(projects) for actor in random.sample(range(count), 4))
    (path / "participations.csv").write_text("projet,acteur,role\n" + "".join(rows))
    return sorted(path.iterdir())


def every_command(page):
    for command in ("check", "summary", "draw", "hub", "measure", "test", "suggest", "convert"):
        page.do(command)
        shown = page.one("#shown")
        classes = [one.get_attribute("class").split()[-1] for one in page.all("#messages .message")]
        check("error" not in classes and (command == "convert" or shown.text.strip() or shown.find_elements(By.CSS_SELECTOR, "svg, iframe")),
              f"{command}: an answer, and no error")
        check(f"maillage {command} " in page.one("#command-line").get_attribute("textContent"), f"{command}: says how to do it again")
        check(len(page.all("#saves button")) > 0, f"{command}: can be taken away")


def tables(page):
    page.do("measure")
    rows = page.all("#shown tbody tr")
    check(len(rows) == 99 and "Clus'Ter Jura" in rows[0].text, "measures: a table of 99 actors, the first go-between first")
    page.one("#shown th button").click()
    check("Clus'Ter Jura" not in page.all("#shown tbody tr")[0].text, "a title puts the table in order")


def workshop(page):
    page.one("#actions button[data-action=workshop]").click()
    area = page.one("#participants")
    area.send_keys((SOURCE / "data/pays-ledonien/ateliers/pat.csv").read_text())
    page.one("#run").click()
    page.idle()
    saves = [one.get_attribute("data-save") for one in page.all("#saves button[data-save]")]
    check("plan.html" in saves and "dossier.html" in saves, f"workshop: plan and dossier ({saves})")


def selection(page):
    page.do("draw")
    before = len(page.all(".map svg .actor"))
    page.one("#question summary").click()
    Select(page.one("#question select[data-option='--kind']")).select_by_index(1)
    page.idle()
    after = len(page.all(".map svg .actor"))
    check(0 < after < before, f"a chosen kind leaves fewer actors ({before} → {after})")
    page.one("#question .chips button").click()
    page.idle()
    check(len(page.all(".map svg .actor")) == before, "a chip taken back brings them again")


def settings(page):
    page.one("#settings > summary").click()
    size = Select(page.one("#settings select[data-option='--size']"))
    size.select_by_value("degree")
    page.idle()
    check("partenaires" in page.one(".field:has([data-option='--size']) .meaning").text, "a measure is chosen by name, and says what it means")
    check("--size degree" in page.one("#command-line").get_attribute("textContent"), "and stands in the command line")
    Select(page.one("#settings select[data-option='--size']")).select_by_index(0)
    page.idle()


def search(page):
    field = page.one("#tools input[type=search]")
    field.send_keys("CLUSTER")
    field.clear()
    field.send_keys("ecla")
    found = page.all(".map svg .actor.found")
    check(len(found) == 1, "search finds an actor without capitals and accents")


def saved(page, folder, key, name):
    page.one(f"#saves button[data-save-as={key}]").click()
    page.idle()
    page.wait(lambda: (folder / name).exists(), 20)
    return (folder / name).read_bytes()


def taken_away(page, folder):
    view = saved(page, folder, "view", "vue.toml").decode()
    check('data = "' in view, "a view is saved")
    check(b"<html" in saved(page, folder, "explore", "carte.html")[:2000], "a map to send is saved")
    check(saved(page, folder, "png", "carte.png").startswith(b"\x89PNG"), "a picture is saved")


def stop(page, folder):
    page.open()
    page.hand_in(*large_territory(folder, 5000))
    seconds = page.seconds_to_map(120)
    bar(seconds, 15, "5,000 actors from files to map", "s")
    page.idle(300)
    memory = page.memory()
    check(0 < memory <= 500, f"memory with 5,000 actors: {memory:.0f} MB (at most 500)")
    page.one("#actions button[data-action=test]").click()
    page.wait(lambda: page.one("#stop").is_displayed())
    time.sleep(1)
    page.one("#stop").click()
    page.wait(lambda: page.all("#messages .warning"))
    check("demande" in page.messages(), "stopping stops")
    page.do("convert")
    check(len(page.all("#saves button[data-save]")) > 0, "and the next command runs")


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        browser = open_browser(folder)
        try:
            page = Page(browser)
            page.open()
            check(browser.find_element(By.TAG_NAME, "html").get_attribute("lang") == "fr", "French first")
            page.hand_in(*sorted((SOURCE / "data/pays-ledonien").glob("*.csv")))
            seconds = page.seconds_to_map(30)
            bar(seconds, 3, "99 actors from files to map", "s")
            page.idle()
            every_command(page)
            tables(page)
            workshop(page)
            selection(page)
            settings(page)
            taken_away(page, folder)
            search(page)
            page.one("[data-language=en]").click()
            page.idle()
            check("Your data" in page.one("#data-title").text, "English at a click")
            page.open()
            page.hand_in(SOURCE / "tests/data/workbooks/classeur.xlsx")
            page.wait(lambda: page.all("#findings p"))
            page.idle()
            check(len(page.all("#findings li .place")) > 0, "findings of a workbook made by hand, each with its cell")
            errors = [one["message"] for one in browser.get_log("browser") if one["level"] == "SEVERE"]
            check(errors == [], f"no error in the console {errors}")
            stop(page, folder)
            asked = page.requests()
            check(asked == [], f"no request is made {asked}")
        finally:
            browser.quit()
    print(f"{check.failed} failed")
    return 1 if check.failed else 0


if __name__ == "__main__":
    sys.exit(main())
