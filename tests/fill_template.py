#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Types a few rows into a workbook that `maillage init` made: fill_template.py EMPTY FILLED. All that is typed is invented."""
import re
import sys
import zipfile
from xml.sax.saxutils import escape

ROWS = {
    "Acteurs": [{"nom": "Commune de Valbrume", "type": "collectivité", "lieu": "Valbrume"},
                {"nom": "Ferme des Trois Chênes", "type": "entreprise", "lieu": "Valbrume"},
                {"nom": "AMAP du Lirou", "type": "association"}],
    "Projets": [{"nom": "Cantine bio", "statut": "en cours", "debut": "2023"}],
    "Participations": [{"projet": "Cantine bio", "acteur": "Commune de Valbrume", "role": "porteur"},
                       {"projet": "Cantine bio", "acteur": "Ferme des Trois Chênes", "role": "partenaire", "debut": "25/11/2023"}],
    "Liens": [{"de": "AMAP du Lirou", "vers": "Ferme des Trois Chênes", "type": "achat", "intensite": 2}],
}


def strings_of(book):
    shared = book.read("xl/sharedStrings.xml").decode()
    items = re.findall(r"<si>(.*?)</si>", shared, re.S)
    return ["".join(re.findall(r"<t[^>]*>(.*?)</t>", item, re.S)) for item in items]


def titles_of(sheet, strings):
    row = re.search(r'<row r="1".*?</row>', sheet, re.S).group(0)
    cells = re.findall(r'<c r="([A-Z]+)1"[^>]*t="s"[^>]*><v>(\d+)</v>', row)
    return {strings[int(value)]: column for column, value in cells}


def cell(place, value):
    if isinstance(value, int):
        return f'<c r="{place}"><v>{value}</v></c>'
    return f'<c r="{place}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'


def filled(sheet, rows, strings):
    titles = titles_of(sheet, strings)
    last = max(int(line) for line in re.findall(r'<row r="(\d+)"', sheet))
    added = ""
    for line, row in enumerate(rows, last + 1):
        cells = sorted((titles[title], value) for title, value in row.items())
        added += f'<row r="{line}">' + "".join(cell(f"{column}{line}", value) for column, value in cells) + "</row>"
    return sheet.replace("</sheetData>", added + "</sheetData>")


def main(empty, full):
    with zipfile.ZipFile(empty) as book, zipfile.ZipFile(full, "w", zipfile.ZIP_DEFLATED) as out:
        names = re.findall(r'<sheet name="([^"]+)"', book.read("xl/workbook.xml").decode())
        strings = strings_of(book)
        for part in book.namelist():
            data = book.read(part)
            number = re.fullmatch(r"xl/worksheets/sheet(\d+)\.xml", part)
            rows = ROWS.get(names[int(number.group(1)) - 1]) if number else None
            out.writestr(part, filled(data.decode(), rows, strings) if rows else data)


main(sys.argv[1], sys.argv[2])
