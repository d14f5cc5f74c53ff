"""From views to pages: templates print, and everything a record says is escaped here."""
