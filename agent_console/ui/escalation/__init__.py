"""The agent's side of escalations: the form beside the call, similar ones before it, and what one has promised."""
