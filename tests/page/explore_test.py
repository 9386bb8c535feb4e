# SPDX-License-Identifier: GPL-3.0-or-later
"""The map to explore, used as a person does, in Chromium: explore_test.py PART MAILLAGE DATA

PART is `use`, `numbers`, `states` or `look`. MAILLAGE_PAGE_MORE=1 tries as many selections and states as the project
promises (200 and 1,000) instead of enough to notice. MAILLAGE_AXE names axe.min.js, of npm's axe-core, for `look`.
"""
import json
import os
import random
import subprocess
import sys
import tempfile
import urllib.parse

from browser import Browser, need_browser, run_all

part, maillage, data = sys.argv[1:4]
more = os.environ.get("MAILLAGE_PAGE_MORE") == "1"
need_browser()
folder = tempfile.mkdtemp()
page = os.path.join(folder, "carte.html")


def command(*arguments):
    done = subprocess.run([maillage, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{arguments}: {done.stderr}"
    return done.stdout


def explore(path, *arguments, lang="fr"):
    command("explore", *arguments, "--lang", lang, "--quiet", "--force", "-o", path)
    return path


explore(page, data)
browser = Browser()


def state():
    return dict(urllib.parse.parse_qsl(browser.hash().lstrip("#")))


# ---- Use


def opens_and_asks_nothing():
    browser.open(page)
    assert "99 acteurs" in browser.text(".statement").replace("\u00a0", " "), browser.text(".statement")
    assert browser.run("return document.querySelectorAll('.map .actor').length") == 99
    assert browser.run("return document.getElementById('still')") is None


def is_small_enough_to_send():
    assert os.path.getsize(page) <= 400_000, os.path.getsize(page)


def counts_projects_that_are_nodes():
    path = explore(os.path.join(folder, "two-mode.html"), data, "--two-mode")
    browser.open(path)
    said = browser.text(".statement").replace("\u00a0", " ")
    shown = browser.run("return document.querySelectorAll('.map .actor').length")
    assert f"99 acteurs, {shown - 99} projets" in said, (shown, said)


def shows_the_printed_figure():
    browser.open(page)
    drawn = command("draw", data, "--lang", "fr", "-o", "-")
    shown = browser.driver.execute_async_script(
        """const [done] = arguments;
           const bytes = Uint8Array.from(atob(document.getElementById('figure-fr').textContent), (c) => c.charCodeAt(0));
           new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))).text().then(done);""")
    assert shown == drawn


def finds_without_accents():
    browser.open(page)
    browser.keys("/")
    assert browser.run("return document.activeElement.id") == "page-search"
    browser.keys("coop")
    assert browser.run("return document.querySelectorAll('#page-found [role=option]').length") > 1
    browser.keys("\ue003" * 4, "RURALITES")
    assert "RURALITÉS" in browser.text("#page-found [role=option]")
    browser.keys("\ue007")
    assert "RURALITÉS" in browser.text("#page-panel h2"), browser.text("#page-panel")
    assert state()["panel"] == "sheet"
    assert browser.run("return document.activeElement.tagName") == "H2"


def says_when_nothing_is_found():
    browser.open(page)
    browser.keys("/", "zzzz")
    assert "Aucun" in browser.text("#page-found")
    browser.keys("\ue00c")
    assert browser.run("return document.querySelector('#page-found').hidden")


def chooses_kinds_and_takes_back():
    browser.open(page)
    places = "return JSON.stringify([...document.querySelectorAll('.map .actor > :not(title)')].map((one) => one.outerHTML))"
    before = browser.run(places)
    browser.run("document.querySelector('[data-key=\"kinds/association\"]').click()")
    browser.settled()
    said = browser.text(".statement").replace("\u00a0", " ")
    assert said.startswith("Associations") and "sur 99" in said, said
    assert browser.run(places) == before, "somebody moved"
    assert browser.run("return document.querySelectorAll('.map .actor.off').length") > 50
    chip = browser.text(".chip")
    assert chip.startswith("associations ("), chip
    browser.run("document.querySelector('.chip').click()")
    browser.settled()
    assert browser.run("return document.querySelectorAll('.map .actor.off').length") == 0
    browser.driver.back()
    browser.settled()
    assert state()["kinds"] == "association"
    browser.driver.back()
    browser.settled()
    assert "kinds" not in state()


def slides_through_years():
    browser.open(page)
    slider = browser.select('[data-key="year"]')
    browser.run("arguments[0].focus()", slider)
    browser.keys("\ue012", "\ue012")
    chosen = state()
    assert chosen["since"] == chosen["until"], chosen
    assert chosen["since"] in browser.text(".statement")
    assert browser.run("return document.activeElement.dataset.key") == "year"
    browser.press("Tout retirer")
    assert "since" not in state()


def marks_neighbours():
    browser.open(page, "#actor=clusterjura&panel=sheet")
    browser.press("à 1 pas")
    assert state()["steps"] == "1"
    shown = browser.run("return document.querySelectorAll('.map .actor:not(.off)').length")
    sheet = json.loads(command("measure", data, "--measures", "degree", "--format", "json"))
    degree = next(one["degree"] for one in sheet["actors"] if one["id"] == "clusterjura")
    assert shown == degree + 1, (shown, degree)
    browser.press("à 2 pas")
    assert browser.run("return document.querySelectorAll('.map .actor:not(.off)').length") > shown


def walks_from_one_to_another():
    browser.open(page)
    ends = browser.run("return [...document.querySelectorAll('.map .actor')].map((one) => one.dataset.id)")
    found = 0
    for to in ends[10:30]:
        browser.go(f"#panel=way&from={urllib.parse.quote(ends[0])}&to={urllib.parse.quote(to)}")
        steps = browser.run("return document.querySelectorAll('ol.way li').length")
        if steps > 0:
            assert browser.run("return document.querySelectorAll('.map .actor:not(.off)').length") == steps
            found += 1
    assert found > 0


def lists_what_only_the_hub_links():
    browser.open(page, "#panel=hub&pairs=1")
    said = browser.text("#page-held").replace("\u202f", "").replace("\u00a0", " ")
    values = json.loads(command("measure", data, "--measures", "betweenness_normalized,brokered_exclusive,brokered_sole", "--sort", "betweenness_normalized", "--format", "json"))
    mine = values["actors"][0]
    assert mine["name"] in said, (mine, said)
    assert f"entre {mine['brokered_exclusive']:.0f} paires" in said, (mine, said)
    assert browser.run("return document.querySelectorAll('#page-under line').length") == 60
    assert f"pour {mine['brokered_sole']:.0f} d" in said, (mine, said)


def shows_suggested_links_dotted():
    browser.open(page, "#panel=suggestions")
    assert browser.run("return document.querySelectorAll('#page-under line').length") == 0
    suggested = json.loads(command("suggest", data, "--top", "30", "--format", "json"))["suggestions"]
    listed = browser.run("return document.querySelectorAll('#page-panel ol > li').length")
    assert listed == len(suggested), (listed, len(suggested))
    assert browser.text(".doubt") != ""
    browser.run("document.querySelector('[data-key=\"dotted\"]').click()")
    browser.settled()
    assert browser.run("return document.querySelectorAll('#page-under line').length") == 2 * listed


def sorts_tables():
    browser.open(page, "#panel=tables&table=actors")
    browser.run("document.querySelector('[data-key=\"sort/degree\"]').click()")
    browser.settled()
    values = browser.run("return [...document.querySelectorAll('tbody tr')].map((row) => Number(row.children[3].dataset.value))")
    assert values == sorted(values, reverse=True) and len(set(values)) > 5
    assert browser.run("return document.querySelector('th[aria-sort=descending]') !== null")
    for table in ("projects", "ties", "suggestions", "pairs"):
        browser.go(f"#panel=tables&table={table}")
        assert browser.run("return document.querySelectorAll('tbody tr').length") > 10, table


def speaks_both_languages():
    browser.open(page, "#kinds=association")
    browser.press("English")
    assert browser.run("return document.documentElement.lang") == "en"
    assert "of 99" in browser.text(".statement")
    assert browser.run("return document.querySelector('.map svg').getAttribute('lang')") == "en"
    assert state()["kinds"] == "association"
    left = browser.run("return document.body.innerText.match(/[^\\n]*\\b(?:acteurs|liens|Chercher|Fiche)\\b[^\\n]*/g)")
    assert left is None, left
    browser.press("Français")


def takes_the_figure_along():
    browser.open(page)
    browser.press("SVG")
    drawn = command("draw", data, "--lang", "fr", "-o", "-")
    assert wait_for("carte.svg").decode() == drawn
    os.remove(os.path.join(browser.downloads, "carte.svg"))
    browser.go("#kinds=association&kinds=company")
    browser.press("SVG")
    text = wait_for("carte.svg").decode()
    assert "Associations et entreprises" in text and "aria-hidden" not in text
    subprocess.run(["xmllint", "--noout", "-"], input=text.encode(), check=True) if have("xmllint") else None
    browser.press("PNG")
    assert wait_for("carte.png").startswith(b"\x89PNG")


def have(program):
    import shutil

    return shutil.which(program) is not None


def wait_for(name):
    import time

    path = os.path.join(browser.downloads, name)
    for _ in range(500):
        if os.path.exists(path) and os.path.getsize(path) > 0:
            with open(path, "rb") as file:
                return file.read()
        time.sleep(0.02)
    raise AssertionError(f"{name} was not written")


def goes_by_the_keyboard_alone():
    browser.open(page)
    browser.run("document.querySelector('.zooming button:last-child').focus()")
    browser.keys("\ue004")
    first = browser.run("return document.activeElement.closest('.actor')?.dataset.id ?? null")
    assert first is not None
    seen = {first}
    for key in ("\ue014", "\ue015", "\ue012", "\ue013") * 3:
        browser.keys(key)
        seen.add(browser.run("return document.activeElement.closest('.actor')?.dataset.id ?? null"))
    assert None not in seen and len(seen) > 2, seen
    here = browser.run("return document.activeElement.dataset.id")
    browser.keys("\ue007")
    assert state()["actor"] == here
    browser.keys("\ue00c")
    assert "actor" not in state()
    assert browser.run("return document.activeElement.dataset.id") == here
    browser.keys("\ue004")
    assert browser.run("return document.activeElement.closest('.map')") is None, "the map holds the keyboard"


def zooms_and_comes_back():
    browser.open(page)
    browser.press("Agrandir")
    browser.press("Agrandir")
    assert state()["view"].endswith(",2.250"), state()
    browser.until("return Number(document.querySelector('.map svg').getAttribute('viewBox').split(' ')[2]) < 1200")
    kept = browser.hash()
    browser.press("Tout voir")
    assert "view" not in state()
    browser.open(page, kept)
    assert state()["view"].endswith(",2.250")


def names_are_data():
    hostile = os.path.join(folder, "hostile")
    os.mkdir(hostile)
    names = ["</script><script>document.title='broken'</script>", "__proto__", "a\u2028b", "<img src=x onerror=alert(1)>", "\"'`${1}&amp;", "=1+1", "toString"]
    with open(os.path.join(hostile, "acteurs.csv"), "w", encoding="utf-8") as file:
        file.write("id,nom,type\n")
        for i, name in enumerate(names):
            quoted = name.replace('"', '""')
            file.write(f'"{quoted}","{quoted}",association\n')
    with open(os.path.join(hostile, "liens.csv"), "w", encoding="utf-8") as file:
        file.write("de,vers\n")
        for one, other in zip(names, names[1:]):
            file.write('"%s","%s"\n' % (one.replace('"', '""'), other.replace('"', '""')))
    path = explore(os.path.join(folder, "hostile.html"), hostile)
    browser.open(path, "#panel=tables")
    shown = browser.run("return [...document.querySelectorAll('tbody tr td:first-child')].map((one) => one.textContent)")
    clean = lambda text: text.replace("\u2028", "").replace(" ", "")
    assert sorted(map(clean, shown)) == sorted(map(clean, names)), shown
    assert browser.run("return document.title") != "broken"
    for name in names:
        browser.go("#" + urllib.parse.urlencode({"panel": "sheet", "actor": name}))
        assert browser.run("return document.querySelector('.problem').hidden"), (name, browser.text(".problem"))
    assert browser.run("return document.querySelectorAll('img').length") == 0


def is_there_without_scripts():
    browser.command("Emulation.setScriptExecutionDisabled", value=True)
    try:
        browser.driver.get("about:blank")
        browser.driver.get("file://" + page)
        source = browser.command("DOM.getDocument", depth=1)["root"]["nodeId"]
        count = lambda selector: len(browser.command("DOM.querySelectorAll", nodeId=source, selector=selector)["nodeIds"])
        assert count("#still svg") == 1 and count("#still #still-legend") == 1
        assert count("#still tbody tr") > 99 + 20, count("#still tbody tr")
    finally:
        browser.command("Emulation.setScriptExecutionDisabled", value=False)


def asked_nothing_of_any_network():
    asked = browser.asked()
    assert asked == [], asked
    assert browser.complaints() == [], "the browser complained"


# ---- Numbers: those of the command line


def choice(words, most):
    return random.sample(words, random.randint(0, min(most, len(words))))


def numbers_are_those_of_the_command():
    random.seed(13)
    browser.open(page, "#panel=tables&table=actors")
    territory = browser.driver.execute_async_script(
        """const [done] = arguments;
           const bytes = Uint8Array.from(atob(document.getElementById('territory').textContent), (c) => c.charCodeAt(0));
           new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))).json().then(done);""")
    kinds = [territory["kinds"][kind][0] for kind in sorted(set(territory["actors"]["kind"]))]
    roles = [territory["roles"][role][0] for role in sorted(set(territory["participations"]["role"])) if role >= 0]
    projects = territory["projects"]["id"]
    answered = 0
    for _ in range(200 if more else 40):
        chosen = {"kind": choice(kinds, 3), "role": choice(roles, 2) if random.random() < 0.4 else [], "project": choice(projects, 3) if random.random() < 0.4 else []}
        years = sorted(random.sample(range(2010, 2027), 2))
        since = str(years[0]) if random.random() < 0.4 else ""
        until = str(years[1]) if random.random() < 0.4 else ""
        options = [word for name, list_ in chosen.items() for one in list_ for word in ("--" + name, one)]
        options += (["--since", since] if since else []) + (["--until", until] if until else [])
        answered += compare(options, chosen, since, until)
    assert answered > 10


def compare(options, chosen, since, until):
    done = subprocess.run([maillage, "measure", data, "--measures", "degree,strength", "--format", "json", "--quiet", *options], capture_output=True, text=True, check=False)
    hash_ = [("panel", "tables"), ("table", "actors")]
    hash_ += [(name + "s", one) for name, list_ in chosen.items() for one in list_]
    hash_ += ([("since", since)] if since else []) + ([("until", until)] if until else [])
    browser.go("#" + urllib.parse.urlencode(hash_))
    assert browser.run("return document.querySelector('.problem').hidden"), (hash_, browser.text(".problem"))
    rows = browser.run(
        "return [...document.querySelectorAll('tbody tr')].map((row) => [row.children[0].textContent, row.children[3].dataset.value, row.children[4].dataset.value])")
    if done.returncode != 0:
        assert rows == [], (options, done.stderr)
        return 0
    wanted = sorted((one["name"], one["degree"], one["strength"]) for one in json.loads(done.stdout)["actors"])
    found = sorted((name, float(degree), float(strength)) for name, degree, strength in rows)
    assert [one[:2] for one in found] == [one[:2] for one in wanted], (options, found, wanted)
    for one, other in zip(found, wanted):
        assert abs(one[2] - other[2]) <= 1e-9 * max(1, abs(other[2])), (options, one, other)
    return 1


def sentences_are_those_of_the_command():
    for options, hash_ in (([], "#"), (["--kind", "company"], "#kinds=company"), (["--since", "2020"], "#since=2020"), (["--kind", "association", "--until", "2019"], "#kinds=association&until=2019")):
        done = json.loads(command("measure", data, "--measures", "degree", "--format", "json", *options))
        drawn = command("draw", data, *options, "--lang", "fr", "-o", "-")
        browser.go(hash_)
        said = browser.text(".statement")
        assert str(len(done["actors"])) in said, (options, said)
        if "since" not in hash_ and "until" not in hash_:
            years = drawn.split("Période\u00a0: ")[1].split(".")[0]
            assert f"période\u00a0: {years}" in said, (years, said)
        for words in ("sans date comptée", "annulé", "idée"):
            assert (words in drawn) == (words in said), (options, words, said)


# ---- States: whatever stands behind the #


def any_state_opens():
    random.seed(31)
    browser.open(page)
    parts = [
        "kinds=association", "kinds=nothing", "kinds=__proto__", "projects=x", "roles=lead", "since=2020", "until=2010", "since=20x", "actor=clusterjura", "actor=%3C/script%3E",
        "actor=__proto__", "steps=2", "steps=9", "from=clusterjura", "to=ellyx", "to=", "panel=way", "panel=hub", "panel=tables", "panel=suggestions", "panel=none", "table=ties",
        "table=constructor", "sort=-degree", "sort=%00", "dotted=1", "pairs=1", "pairs=yes", "view=100,100,3", "view=NaN", "view=1e9,0,1", "lang=en", "lang=de", "v=0", "v=1", "%E0%A4%A",
        "x=y", "&&==", "project=p1", "hub=ellyx", "\u2028=1",
    ]
    for _ in range(1000 if more else 120):
        hash_ = "#" + "&".join(random.sample(parts, random.randint(0, 7)))
        browser.go(hash_)
        assert browser.text(".statement") != "" and browser.run("return document.querySelector('#page-panel').children.length > 0"), hash_
    assert browser.complaints() == []


def what_means_nothing_is_said():
    browser.open(page, "#v=1&kinds=martian&since=2020")
    assert "kinds=martian" in browser.text(".problem")
    assert "2020" in browser.text(".statement")
    browser.go("#since=2020")
    assert browser.run("return document.querySelector('.problem').hidden")


def a_copied_link_opens_the_same():
    hash_ = "#v=1&kinds=association&since=2015&panel=tables&table=actors&sort=-strength&lang=en"
    browser.open(page, hash_)
    seen = "return document.querySelector('.statement').textContent + document.querySelector('#page-panel').textContent"
    first = browser.run(seen)
    browser.open(page)
    browser.go(hash_)
    assert browser.run(seen) == first


# ---- Look: for everyone


def everything_is_announced():
    browser.open(page)
    for panel in ("filters", "sheet&actor=clusterjura", "way&from=clusterjura&to=ellyx", "hub", "suggestions", "tables", "about"):
        browser.go("#panel=" + panel)
        unnamed = [role for role, name, _ in browser.tree() if role in ("button", "combobox", "textbox", "searchbox", "checkbox", "slider", "tab", "link") and not str(name).strip()]
        assert unnamed == [], (panel, unnamed)
    names = [name for role, name, _ in browser.tree() if role == "button"]
    assert sum("partenaire" in str(name) for name in names) >= 90, "marks are not announced"


def what_is_announced_is_enough():
    """Finds an actor and chooses a kind through the accessibility tree alone."""
    browser.open(page)
    by_role = lambda role, words: next(node for r, name, node in browser.tree() if r == role and words in str(name))
    browser.command("DOM.getDocument", depth=0)
    browser.command("DOM.focus", backendNodeId=by_role("combobox", "Chercher")["backendDOMNodeId"])
    browser.command("Input.insertText", text="ellyx")
    browser.settled()
    assert "Ellyx" in str([name for role, name, _ in browser.tree() if role == "option"])
    browser.keys("\ue007")
    assert [name for role, name, _ in browser.tree() if role == "heading" and "Ellyx" in str(name)]
    activate(by_role("tab", "Choisir"))
    activate(by_role("checkbox", "Associations"))
    assert state()["kinds"] == "association"


def activate(node):
    found = browser.command("DOM.resolveNode", backendNodeId=node["backendDOMNodeId"])["object"]["objectId"]
    browser.command("Runtime.callFunctionOn", objectId=found, functionDeclaration="function() { this.click(); }")
    browser.settled()


def nothing_is_wider_than_the_window():
    for width, height, zoom in ((1280, 900, 1), (768, 1024, 1), (320, 640, 1), (640, 900, 2)):
        browser.resize(width, height)
        browser.open(page)
        browser.run(f"document.documentElement.style.fontSize = '{zoom * 100}%'")
        for panel in ("filters", "sheet&actor=clusterjura", "way&from=clusterjura&to=ellyx", "hub", "suggestions", "tables", "about"):
            browser.go("#panel=" + panel)
            wide = browser.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth")
            assert wide <= 0, (width, zoom, panel, wide)
    browser.command("Emulation.clearDeviceMetricsOverride")


def a_finger_moves_the_page_two_the_map():
    browser.resize(400, 800, mobile=True)
    browser.command("Emulation.setTouchEmulationEnabled", enabled=True, maxTouchPoints=2)
    browser.open(page)
    assert browser.run("return getComputedStyle(document.querySelector('.map')).touchAction") == "pan-x pan-y"
    box = browser.run("const b = document.querySelector('.map').getBoundingClientRect(); return [b.left + b.width / 2, b.top + b.height / 2]")
    touch = lambda kind, *points: browser.command("Input.dispatchTouchEvent", type=kind, touchPoints=[{"x": x, "y": y, "id": i} for i, (x, y) in enumerate(points)])
    x, y = box
    touch("touchStart", (x - 20, y), (x + 20, y))
    for far in (30, 45, 60):
        touch("touchMove", (x - far, y), (x + far, y))
    touch("touchEnd")
    browser.settled()
    assert "view" in state(), "two fingers do not enlarge"
    before = browser.run("return scrollY")
    touch("touchStart", (x - 20, y), (x + 20, y))
    for up in (40, 80, 120):
        touch("touchMove", (x - 20, y - up), (x + 20, y - up))
    touch("touchEnd")
    browser.settled()
    assert browser.run("return scrollY") > before, "two fingers that go together trap the page"
    browser.command("Emulation.setTouchEmulationEnabled", enabled=False)
    browser.command("Emulation.clearDeviceMetricsOverride")


def is_dark_where_asked():
    browser.command("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark"}, {"name": "prefers-reduced-motion", "value": "reduce"}])
    browser.open(page)
    assert browser.run("return getComputedStyle(document.body).backgroundColor") == "rgb(23, 22, 26)"
    assert browser.run("return document.getAnimations().length") == 0
    axe("dark")
    browser.command("Emulation.setEmulatedMedia", features=[])


def axe_finds_nothing():
    for panel in ("filters", "sheet&actor=clusterjura", "way&from=clusterjura&to=ellyx", "hub", "suggestions", "tables", "about"):
        browser.open(page, "#panel=" + panel)
        axe(panel)


def axe(where):
    path = os.environ.get("MAILLAGE_AXE", "")
    if not path:
        return print("axe-core was not asked for (MAILLAGE_AXE)")
    with open(path, encoding="utf-8") as file:
        browser.command("Runtime.evaluate", expression=file.read())
    found = browser.driver.execute_async_script("const [done] = arguments; axe.run().then((result) => done(result.violations.map((one) => [one.id, one.nodes.map((node) => node.html.slice(0, 120))])))")
    assert found == [], (where, found)


parts = {
    "use": [
        opens_and_asks_nothing, is_small_enough_to_send, counts_projects_that_are_nodes, shows_the_printed_figure, finds_without_accents, says_when_nothing_is_found, chooses_kinds_and_takes_back, slides_through_years, marks_neighbours,
        walks_from_one_to_another, lists_what_only_the_hub_links, shows_suggested_links_dotted, sorts_tables, speaks_both_languages, takes_the_figure_along, goes_by_the_keyboard_alone,
        zooms_and_comes_back, names_are_data, is_there_without_scripts, asked_nothing_of_any_network,
    ],
    "numbers": [numbers_are_those_of_the_command, sentences_are_those_of_the_command],
    "states": [any_state_opens, what_means_nothing_is_said, a_copied_link_opens_the_same],
    "look": [everything_is_announced, what_is_announced_is_enough, nothing_is_wider_than_the_window, a_finger_moves_the_page_two_the_map, is_dark_where_asked, axe_finds_nothing],
}
try:
    run_all(parts[part])
finally:
    browser.close()
