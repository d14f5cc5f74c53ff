"""What people type: one verb per file, each an ordinary function; `program` puts them on the command line."""
