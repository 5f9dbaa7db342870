"""The shift lead's page: who is on duty, what was left open, after-shift remarks, and the duty record of each shift."""
