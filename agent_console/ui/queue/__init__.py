"""The shift lead's queue of escalations: what is due, the thread of each, and every step that a lead takes."""
