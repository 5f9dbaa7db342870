"""The own shift of somebody at the calls: started, ready, ended, and what was remarked behind it."""
