# A comment's "\cite KEY KEY …" as links into the bibliography. Doxygen does not know what is specialised in another's
# namespace.
/^struct std::hash</,/^};/d
/\\cite$/ {
  N
  s/\n *\/\/\/ / /
}
:again
s/\\cite ([a-z][a-z0-9_]*_[a-z0-9_]+)( ([a-z][a-z0-9]*_[a-z0-9_]+))/\\cite \1 \\cite \3/
t again
s/\\cite ([a-z][a-z0-9_]*_[a-z0-9_]+)/\\ref \1 "[\1]"/g
