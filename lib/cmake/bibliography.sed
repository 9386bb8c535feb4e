# bibliography.bib as a page with an anchor for each key. Each field stands on a line of its own.
1i # Bibliography {#bibliography}\n
/^@[a-z]+\{/ {
  s/^@[a-z]+\{([^,]+),/\n\\anchor \1 **\1**:/
  s/\./_/g
  p
}
/^  (author|title|journal|booktitle|publisher|institution|howpublished|volume|number|pages|year|doi) = / {
  s/^  doi = \{(.*)\},$/<https:\/\/doi.org\/\1>/
  s/^  volume = \{(.*)\},$/volume \1,/
  s/^  number = \{([0-9–-]+)\},$/number \1,/
  s/^  (journal|booktitle|publisher|institution) = \{(.*)\},$/*\2*,/
  s/^  [a-z]+ = \{(.*)\},$/\1./
  s/\\url\{([^}]*)\}/<\1>/
  s/[{}]//g
  s/--/–/g
  s/ and /, /g
  s/\.\.$/./
  p
}
