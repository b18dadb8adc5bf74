# Completes pacpackager in fish.
function __pacpackager_words
    set --local line (commandline --cut-at-cursor)
    pacpackager "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null | string match -- (commandline --current-token --cut-at-cursor)"*"
end
complete --command pacpackager --arguments '(__pacpackager_words)'
