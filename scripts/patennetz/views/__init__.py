"""What a page shows, in which order and in whose words: frozen views, made from the knowledge alone."""
