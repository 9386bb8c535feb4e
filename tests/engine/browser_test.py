#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""browser_test.py PAGE SOURCE: uses maillage.html in Chromium as a person would, without a network, and times it."""
import json
import os
import random
import shutil
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "../page"))
from browser import need_browser  # noqa: E402

need_browser()

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select, WebDriverWait

PAGE, SOURCE = (Path(one).resolve() for one in sys.argv[1:3])


def open_browser(folder):
    options = Options()
    for switch in ("--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1280,900", "--lang=fr",
                   "--disable-background-networking", "--disable-component-update", "--disable-sync"):
        options.add_argument(switch)
    options.add_experimental_option("prefs", {"download.default_directory": str(folder), "intl.accept_languages": "fr"})
    options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
    return webdriver.Chrome(service=Service(shutil.which("chromedriver")), options=options)


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

    def run(self, script, *arguments):
        return self.browser.execute_script(script, *arguments)

    def field(self, option, rank=0):
        return self.run("return document.querySelectorAll(`[data-option='${arguments[0]}']`)[arguments[1]] ?? null", option, rank)

    def choose(self, option, value, rank=0):
        """As a person does at a field that may be folded away."""
        self.run("const [field, value] = arguments; for (let one = field; one; one = one.parentElement) if (one.tagName === 'DETAILS') one.open = true;"
                 "field.focus(); field.value = value; field.dispatchEvent(new Event('change', {bubbles: true}))",
                 self.field(option, rank), value)

    def line(self):
        return self.one("#command-line").get_attribute("textContent")

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


def place(page, identifier):
    """Of an actor's mark, in pixels from the corner of the map."""
    return page.browser.execute_script(
        "const box = document.querySelector(`.map .actor[data-id=${arguments[0]}]`).getBoundingClientRect();"
        "const map = document.querySelector('.map').getBoundingClientRect();"
        "return [box.x + box.width / 2 - map.x, box.y + box.height / 2 - map.y]", identifier)


def by_hand(page):
    """An actor is dragged elsewhere, others stay; undone, all is as before."""
    before, other = place(page, "ademe"), place(page, "tabet")
    mark = page.one(".map .actor[data-id=ademe]")
    ActionChains(page.browser).move_to_element(mark).click_and_hold().move_by_offset(60, -80).release().perform()
    page.idle()
    after = place(page, "ademe")
    check(abs(after[0] - before[0] - 60) < 3 and abs(after[1] - before[1] + 80) < 3, f"an actor is put where it is dragged ({before} → {after})")
    check("--pin ademe@" in page.one("#command-line").get_attribute("textContent"), "and the command line says so")
    moved = place(page, "tabet")
    check(abs(moved[0] - other[0]) < 2, "the others stay")
    page.one("#undo").click()
    page.idle()
    back = place(page, "ademe")
    check(abs(back[0] - before[0]) + abs(back[1] - before[1]) < 1, "undone, all is as before")


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


def failure_leaves_no_map(page):
    """A map of other settings is not left under what failed; what was put by hand can still be taken back."""
    page.do("draw")
    page.choose("--since", "2024")
    page.choose("--until", "2010")
    page.idle()
    check(page.all("#messages .error") != [] and page.all("#shown svg") == [], "a map that fails leaves no other map standing")
    page.choose("--since", "")
    page.choose("--until", "")
    page.idle()
    check(len(page.all(".map svg .actor")) == 99, "and comes again when it can")


def late_answers(page):
    """What is asked while another thing is computed is what is shown."""
    for command in ("test", "suggest", "hub", "measure"):
        page.run("document.querySelector(`#actions button[data-action=${arguments[0]}]`).click()", command)
    page.wait(lambda: page.all("#shown tbody tr"))
    page.idle()
    check(page.run("return document.querySelector('#shown').dataset.command") == "measure" and "maillage measure " in page.line(),
          "the last that was asked is shown")
    check(page.all("#messages .warning") == [], "what was not waited for is not said to be stopped")
    page.do("suggest")
    page.one("#draw-suggestions").click()
    page.run("document.querySelector('#actions button[data-action=summary]').click()")
    page.idle()
    check("maillage summary " in page.line() and page.one("#action-title").text == "Résumer", "a map of suggestions does not come after another choice")


def fields(page):
    page.do("suggest")
    page.choose("--between", "association")
    page.choose("--between", "entreprise", 1)
    page.choose("--as-of", "all")
    page.run("document.querySelector('#run').click()")
    page.idle()
    check("--between association entreprise" in page.line() and "--as-of all" in page.line(), f"ties between two kinds ({page.line()})")
    check(page.field("--hide") is None, "what only an evaluation takes is not asked")
    page.run("arguments[0].click()", page.field("--evaluate"))
    page.choose("--replicates", "2")
    page.run("document.querySelector('#run').click()")
    page.idle(300)
    check(page.field("--for") is None and page.all("#messages .error") == [] and len(page.all("#shown tbody tr")) > 3, "suggestions are put to the test")
    check("CSV" in page.one("#saves").text, "and what they are worth can be taken away")
    page.run("arguments[0].click()", page.field("--evaluate"))
    page.do("measure")
    check(page.field("--size") is None, "measure asks no size of groups of actors that it does not seek")
    page.choose("--of", "key-players")
    check(page.field("--size").get_attribute("type") == "number" and page.field("--sort") is None, "and of key players a number")
    page.choose("--size", "2")
    page.run("document.querySelector('#run').click()")
    page.idle()
    check("--of key-players" in page.line() and "--size 2" in page.line() and page.all("#messages .error") == [], "which it counts")
    page.choose("--of", "projects")
    sorts = page.run("return [...arguments[0].options].map((one) => one.value)", page.field("--sort"))
    check("size" in sorts and "degree" not in sorts, f"projects are sorted by measures of projects ({sorts})")
    page.choose("--of", "")
    page.do("test")
    page.choose("--keep", "roles")
    check(page.run("return document.activeElement.dataset.option") == "--keep", "the keyboard stays at a field that is made again")
    page.run("document.querySelector('#run').click()")
    page.idle(300)
    check("--keep roles" in page.line() and page.all("#messages .error") == [], "a test keeps roles")
    page.run("document.querySelector('#actions button[data-action=draw]').focus()")
    page.do("draw")
    check(page.run("return document.activeElement.dataset.action") == "draw", "and at what was chosen")


def suggestions_go_along(page):
    page.do("suggest")
    page.one("#draw-suggestions").click()
    page.wait(lambda: page.all("#saves button[data-save='suggestions.csv']"))
    check("--suggestions suggestions.csv" in page.line(), "a map of suggestions names their file, which can be saved")
    check("écrit" not in page.messages() and "99" in page.messages(), f"no file is said to be written ({page.messages()})")
    page.run("[...document.querySelectorAll('#tools button')].find((one) => one.textContent.includes('Sans')).click()")
    page.idle()


def failures_are_said(page):
    trouble = lambda: page.one("#trouble").text
    page.run("dispatchEvent(Object.assign(new Event('drop', {cancelable: true}), {dataTransfer: new DataTransfer()}))")
    page.wait(trouble)
    check("Rien ici" in trouble(), "what is dropped and no file")
    page.run("window.showOpenFilePicker = async () => [{kind: 'file', name: 'a.csv', getFile: async () => { throw new DOMException('gone', 'NotFoundError'); }}];"
             "document.getElementById('drop').hidden = false; document.getElementById('pick-files').click()")
    page.wait(lambda: "gone" in trouble())
    check("choisissez-les" in trouble(), "files that cannot be read")
    page.run("document.getElementById('try-example').click()")
    page.wait(lambda: page.all(".map svg .actor"))
    page.idle()
    check(trouble() == "", "nothing is said any more once data are read")
    page.run("HTMLCanvasElement.prototype.toBlob = (give) => give(null); document.querySelector('[data-save-as=png]').click()")
    page.wait(lambda: "image" in page.messages())
    check(page.messages() != "", "a picture that cannot be made")
    page.run("dispatchEvent(new ErrorEvent('error', {error: new Error('odd')}))")
    page.wait(lambda: "odd" in trouble())
    check("intacts" in trouble(), "whatever else goes wrong")


def other_data(page):
    """Choices that were made for some data are not kept for others."""
    page.do("draw")
    page.choose("--kind", "association")
    page.idle()
    check("Choisi" in page.one("#question-count").text, "a choice is counted")
    page.run("document.getElementById('drop').hidden = false")
    page.hand_in(SOURCE / "tests/data/workbooks/classeur.xlsx")
    page.wait(lambda: page.all("#findings p"))
    page.idle()
    check("Tout" in page.one("#question-count").text and "--kind" not in page.line(), "and not kept for other data")
    check("octet pour octet" in page.one("#again-why").get_attribute("textContent"), "a workbook is read again as it is")
    page.run("document.getElementById('drop').hidden = false")
    page.hand_in(*sorted((SOURCE / "tests/data/territory").glob("*.csv")))
    page.idle()
    check("donnees" in page.one("#again-why").get_attribute("textContent"), "files are read again from a folder to be made")


def without_what_it_needs(browser):
    browser.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": "delete window.WebAssembly;"})
    browser.get(PAGE.as_uri())
    page = Page(browser)
    page.wait(lambda: page.one("#trouble").text)
    check("Firefox" in page.one("#trouble").text, "a browser that is too old is told what it lacks")


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
            by_hand(page)
            taken_away(page, folder)
            search(page)
            failure_leaves_no_map(page)
            late_answers(page)
            fields(page)
            suggestions_go_along(page)
            other_data(page)
            failures_are_said(page)
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
            without_what_it_needs(browser)
        finally:
            browser.quit()
    print(f"{check.failed} failed")
    return 1 if check.failed else 0


if __name__ == "__main__":
    sys.exit(main())
