#compdef pacpackager
# Completes pacpackager in zsh.
_pacpackager() {
  local -a words_found
  words_found=("${(@f)$(pacpackager "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
  words_found=(${(M)words_found:#$PREFIX*})
  if (( ${#words_found} )); then
    compadd -a words_found
  else
    _files
  fi
}
compdef _pacpackager pacpackager
