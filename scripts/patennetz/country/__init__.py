"""What belongs to one country: its numbering, its law, its telephone plan; `policy.yml` names the country."""
