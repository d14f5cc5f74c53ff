"""What is German; gets plain values and answers with plain results, never with problems."""
