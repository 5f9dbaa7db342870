"""The floor: who is on and what they do, and what of it a shift lead has to look at, live."""
