"""What a record is: one kind per file, frozen, knowing nothing of the files it came from."""
